// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

/*
 * npm run platforms [-- --write]: prints the table of platforms, made from their data and fixtures; with --write
 * it also goes into the README, between its markers.
 */

const README = new URL('../README.md', import.meta.url);

const load = async (/** @type {string} */ path) => (await runnerImport(path, { logLevel: 'silent' })).module;

const { fillIn } = await load('./build/documents/fill-in.ts');
const { platformsTable } = await load('./test/platforms/table.ts');
const options = await resolveConfig(README);
const table = await format(platformsTable(), { ...options, parser: 'markdown' });

if (process.argv.includes('--write'))
  writeFileSync(README, fillIn(readFileSync(README, 'utf8'), 'platforms', table));
if (!process.argv.includes('--quiet')) console.log(table);

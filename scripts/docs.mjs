// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/*
 * npm run docs: writes the parts of the documents that are made from the code: the hosts in docs/permissions.md and
 * the drawing in docs/architecture.md.
 */

const load = async (/** @type {string} */ path) =>
  (await runnerImport(path, { configFile: false, logLevel: 'silent' })).module;

const { MADE_DOCUMENTS, remake } = await load('./build/documents/made-parts.ts');
const { importsOf, listSources } = await load('./test/unit/repo/sources.ts');

const graph = new Map(listSources().map((/** @type {string} */ path) => [path, importsOf(path)]));
for (const path of MADE_DOCUMENTS) {
  writeFileSync(path, await remake(path, readFileSync(path, 'utf8'), graph));
  console.log(`Wrote ${path}`);
}

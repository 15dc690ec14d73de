import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

/*
 * npm run platforms [-- --write]: prints the table of platforms, made from their data and fixtures; with --write
 * it also goes into the README, between its markers.
 */

const README = new URL('../README.md', import.meta.url);
const TABLE = /(<!-- platforms:start -->\n)[^]*?(<!-- platforms:end -->)/;

const { module } = await runnerImport('./test/platforms/table.ts', { logLevel: 'silent' });
const options = await resolveConfig(README);
const table = await format(module.platformsTable(), { ...options, parser: 'markdown' });

if (process.argv.includes('--write')) {
  const readme = readFileSync(README, 'utf8');
  if (!TABLE.test(readme))
    throw new Error('The README has no “platforms:start” and “platforms:end” markers.');
  writeFileSync(
    README,
    readme.replace(TABLE, (_, start, end) => `${start}\n${table}\n${end}`),
  );
}
if (!process.argv.includes('--quiet')) console.log(table);

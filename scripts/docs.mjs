// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/*
 * npm run docs: writes the parts of the documents that are made from the code: the hosts in docs/permissions.md, the
 * drawing in docs/architecture.md, and the names of the platforms in the texts for the stores.
 */

const load = async (/** @type {string} */ path) =>
  (await runnerImport(path, { configFile: false, logLevel: 'silent' })).module;

const { MADE_DOCUMENTS, remake } = await load('./build/documents/made-parts.ts');
const { listPlatforms } = await load('./build/documents/store-lists.ts');
const { PLATFORMS } = await load('./src/platforms/index.ts');
const { importsOf, listSources } = await load('./test/unit/repo/sources.ts');

const graph = new Map(listSources().map((/** @type {string} */ path) => [path, importsOf(path)]));
for (const path of MADE_DOCUMENTS) {
  writeFileSync(path, await remake(path, readFileSync(path, 'utf8'), graph));
  console.log(`Wrote ${path}`);
}

for (const language of readdirSync('docs/stores/text')) {
  const path = `docs/stores/text/${language}/permissions.md`;
  writeFileSync(path, listPlatforms(readFileSync(path, 'utf8'), PLATFORMS));
  console.log(`Wrote ${path}`);
}

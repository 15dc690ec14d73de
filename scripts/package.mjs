// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherLicences } from './gather-licences.mjs';
import { listSource } from './list-source.mjs';
import { run } from './run.mjs';
import { filesIn, writeZip } from './zip.mjs';

/*
 * npm run package [-- <folder>]: writes unpaid-<version>-chrome.zip (also for Edge), -firefox.zip and -source.zip to
 * packages/ or the folder given. They are the same, byte for byte, wherever and whenever the same source is packed.
 */

const folder = process.argv[2] ?? 'packages';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const unpacked = join(folder, 'unpacked');
const packageOf = (/** @type {string} */ name) => join(folder, `unpaid-${version}-${name}.zip`);

mkdirSync(folder, { recursive: true });
// Vite takes what it builds for from the environment.
const env = { OUT: unpacked, NODE_ENV: 'production' };
const { code } = await run(process.execPath, ['scripts/build.mjs'], { env });
if (code !== 0) process.exit(code);

for (const target of ['chrome', 'firefox']) {
  const built = join(unpacked, target);
  writeFileSync(join(built, 'LICENSE.txt'), gatherLicences());
  writeZip(packageOf(target), built, filesIn(built));
}
rmSync(unpacked, { recursive: true });
writeZip(packageOf('source'), '.', listSource());
for (const name of ['chrome', 'firefox', 'source']) console.log(packageOf(name));

// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { newFiles, withPlatform, withSite } from './new-platform-files.mjs';
import { run } from './run.mjs';

/*
 * npm run new -- <id> <host>: writes the files of a new platform, all of whose tests pass, lists it, and adds it to
 * the README and the other documents that name every platform. The manifest needs no line: the build takes the hosts
 * from the platforms' files.
 */

const INDEX = 'src/platforms/index.ts';
const SITES = 'test/platforms/stage/sites.ts';

const [id = '', host = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
  console.error('Usage: npm run new -- <id> <host>, for example: npm run new -- my-site www.my-site.com');
  process.exit(2);
}
if (existsSync(`src/platforms/${id}.ts`)) {
  console.error(`There is a platform “${id}” already: src/platforms/${id}.ts`);
  process.exit(2);
}

/**
 * @param {string} path
 * @param {string} text
 */
async function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  console.log(`Written ${path}`);
}

const month = new Date().toISOString().slice(0, 7);
for (const [path, text] of Object.entries(newFiles({ id, host, month }))) await write(path, text);
await write(INDEX, withPlatform(readFileSync(INDEX, 'utf8'), id));
await write(SITES, withSite(readFileSync(SITES, 'utf8'), id));
for (const script of [['scripts/platforms.mjs', '--write', '--quiet'], ['scripts/docs.mjs']]) {
  const { code } = await run(process.execPath, script);
  if (code !== 0) process.exit(code);
}
console.log(
  `Next: CONTRIBUTING.md, “Add a platform”. Test it with: npm run unit -- test/unit/platforms -t ${id}`,
);

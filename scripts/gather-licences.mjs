// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Our licence and those of all packages in the extension, whose code is bundled without its comments.
 * @returns {string}
 */
export function gatherLicences() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const parts = Object.keys(dependencies)
    .toSorted()
    .map((name) => {
      const folder = `node_modules/${name}`;
      const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
      if (file === undefined) throw new Error(`${name} has no licence file`);
      const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
      return `${name} ${version}, ${license}, unmodified\n\n${text}`;
    });
  const own = readFileSync('LICENSE', 'utf8').trim();
  return `${[`Unpaid\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

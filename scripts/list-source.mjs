// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that commands fill; the same as in .gitignore. */
const MADE = new Set(['node_modules', 'dist', 'packages', 'coverage', 'test/e2e/artifacts']);

/** @returns {string[]} */
function listWithGit() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return listed
    .toString()
    .split('\0')
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (MADE.has(path) || entry.name.endsWith('.log')) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/**
 * Paths of every source file, sorted: what git knows of, or, in an unpacked source package, what is there.
 * @returns {string[]}
 */
export function listSource() {
  const paths = existsSync('.git') ? listWithGit() : walk('');
  return [...new Set(paths)].toSorted();
}

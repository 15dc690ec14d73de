import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Paths of the files in the repository, and of new ones that git does not ignore, from its top. */
export function listFiles(): string[] {
  const listed = execFileSync('git', [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
  ]);
  const deleted = execFileSync('git', ['ls-files', '--deleted']).toString().split('\n');
  return listed
    .toString()
    .split('\n')
    .filter((path) => path !== '' && !deleted.includes(path));
}

/** TypeScript files under `src`. */
export function listSources(): string[] {
  return listFiles().filter((path) => /^src\/.*\.tsx?$/.test(path));
}

/** What a file imports: files as paths from the top, packages by their name. Type imports are included. */
export function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const specifiers = [...source.matchAll(/(?:\bfrom|^import|\bimport\()\s*'([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name));
}

import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { listFiles } from './sources.ts';

/** Markdown files of the project, by path. */
export function readDocuments(): Map<string, string> {
  const paths = listFiles().filter((path) => path.endsWith('.md'));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** Links and images that lead into the project, as paths from the top. */
export function linksOf(path: string, markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^([a-z]+:|#)/.test(link))
    .map((link) => normalize(join(dirname(path), link.replace(/#.*$/, ''))));
}

/** Links to headings of the project's documents, as the document's path from the top and the heading's anchor. */
export function anchorsOf(path: string, markdown: string): { target: string; anchor: string }[] {
  return [...markdown.matchAll(/\]\(([^)\s#:]*)#([^)\s]+)\)/g)].map(([, link = '', anchor = '']) => ({
    target: link === '' ? path : normalize(join(dirname(path), link)),
    anchor,
  }));
}

/** Anchors of a document's headings, as the forge makes them. */
export function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Files that a document names in code, such as `src/settings.ts`; patterns with * or < are left out. */
export function filesNamedIn(markdown: string): string[] {
  const named = [...markdown.matchAll(/`((?:src|test|build|scripts|docs|locales|public)\/[\w./-]+)`/g)];
  return named.map((match) => match[1] ?? '');
}

/** The rows of the first table whose head begins with `column`, as cells without their padding. */
export function tableOf(markdown: string, column: string): string[][] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => new RegExp(`^\\| *${column} *\\|`).test(line));
  if (head < 0) throw new Error(`No table with the column “${column}”`);
  const rest = lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? rest.length : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

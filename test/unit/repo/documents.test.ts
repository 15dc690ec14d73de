import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MADE_DOCUMENTS, remake } from '../../../build/documents/made-parts.ts';
import { manifestFor } from '../../../build/manifest.ts';
import { anchorsOf, filesNamedIn, headingsOf, linksOf, readDocuments } from './documents.ts';
import { importsOf, listSources } from './sources.ts';

const documents = readDocuments();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('documents', () => {
  test.each(MADE_DOCUMENTS)('%s says what the code says; otherwise: npm run docs', async (path) => {
    const graph = new Map(listSources().map((source) => [source, importsOf(source)]));
    const written = documents.get(path) ?? '';
    expect(written).toBe(await remake(path, written, graph));
  });

  test('lead only to files that are there', () => {
    const dead = [...documents].flatMap(([path, text]) =>
      linksOf(path, text)
        .filter((target) => !existsSync(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  test('lead only to headings that are there', () => {
    const dead = [...documents].flatMap(([path, text]) =>
      anchorsOf(path, text)
        .filter(({ target, anchor }) => !headingsOf(documents.get(target) ?? '').includes(anchor))
        .map(({ target, anchor }) => `${path}: ${target}#${anchor}`),
    );
    expect(dead).toEqual([]);
  });

  test('name the add-on id of the manifest', () => {
    const { id } = manifestFor('firefox').browser_specific_settings?.gecko ?? {};
    const named = [...(documents.get('docs/schools.md') ?? '').matchAll(/"([\w.-]+@[\w.-]+)"/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(([, name]) => name !== id)).toEqual([]);
  });

  test('name only files that are there', () => {
    const dead = [...documents].flatMap(([path, text]) =>
      filesNamedIn(text)
        .filter((target) => !existsSync(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  test('name only commands that are there', () => {
    const unknown = [...documents].flatMap(([path, text]) =>
      [...text.matchAll(/\bnpm run ([\w:-]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !(name in scripts))
        .map((name) => `${path}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

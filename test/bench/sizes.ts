import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const BUILD = join(resolve(process.env['OUT'] ?? 'dist'), 'chrome');

/** Kilobytes (1000 bytes) of files, each compressed by itself. */
function compressedSize(paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length;
  return bytes / 1000;
}

/** Kilobytes (1000 bytes) of files, compressed together. */
function sizeTogether(paths: Iterable<string>): number {
  const files = [...paths].map((path) => readFileSync(join(BUILD, path)));
  return gzipSync(Buffer.concat(files), { level: 9 }).length / 1000;
}

/** Adds a script and everything that it imports as it starts. */
function addScript(path: string, found: Set<string>): void {
  if (found.has(path)) return;
  found.add(path);
  const source = readFileSync(join(BUILD, path), 'utf8');
  for (const [, specifier = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g))
    addScript(join(dirname(path), specifier), found);
}

/** Scripts and styles that a page loads before it shows anything. */
function filesOfPage(page: string): Set<string> {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const found = new Set<string>();
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    if (path.endsWith('.js')) addScript(path, found);
    else found.add(path);
  return found;
}

/** What is loaded into pages of sites, and into the popup; sizes by gzip. */
export function measureSizes(): Figure[] {
  const platforms = readdirSync(join(BUILD, 'platforms'))
    .map((file) => ({ file, size: compressedSize([`platforms/${file}`]) }))
    .toSorted((a, b) => b.size - a.size);
  const [largest = { file: 'none', size: 0 }] = platforms;
  const page = compressedSize(['content/page.js']);
  const drawn = compressedSize(['content/drawn-captcha.js']);
  const withForms = compressedSize(['content/page-with-forms.js']);
  const popup = filesOfPage('src/popup/index.html');
  const all = platforms.reduce((sum, { size }) => sum + size, page);
  return [
    {
      name: `content script with its largest platform (${largest.file})`,
      unit: 'kB',
      ours: page + largest.size,
      bar: 8.5,
      gate: true,
    },
    {
      name: 'content script with forms, with the largest platform',
      unit: 'kB',
      ours: withForms + largest.size,
      bar: 10,
      gate: true,
    },
    { name: 'script for CAPTCHAs in pages, loaded beside it', unit: 'kB', ours: drawn },
    { name: 'content script with all platforms, which no page loads', unit: 'kB', ours: all },
    {
      name: 'CAPTCHA script with its largest platform',
      unit: 'kB',
      ours: compressedSize(['content/captcha.js']) + largest.size,
      bar: 10,
      gate: true,
    },
    { name: 'popup bundle, scripts and styles', unit: 'kB', ours: sizeTogether(popup), bar: 40, gate: true },
    {
      name: `popup, its ${popup.size} files each by itself`,
      unit: 'kB',
      ours: compressedSize(popup),
      bar: 40,
    },
  ];
}

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentScriptsOf, DRAWN_CAPTCHA_SCRIPT } from '../../src/platforms/content-scripts.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/platforms/platform.ts';
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

/** A page, and the scripts and styles that it loads before it shows anything. */
function filesOfPage(page: string): Set<string> {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const found = new Set([page]);
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    if (path.endsWith('.js')) addScript(path, found);
    else found.add(path);
  return found;
}

/** The platform whose page loads most, of these, and how much that is; without one script, if need be. */
function heaviest(platforms: readonly Platform[], without?: string): { id: string; size: number } {
  const sizes = platforms.map((platform) => ({
    id: platform.id,
    size: sizeTogether(contentScriptsOf(platform).filter((script) => script !== without)),
  }));
  return sizes.reduce((most, next) => (next.size > most.size ? next : most));
}

/** What is loaded into pages of sites, and into the popup; sizes by gzip. */
export function measureSizes(): Figure[] {
  const loads = (script: string, without?: string) =>
    heaviest(
      PLATFORMS.filter((platform) => contentScriptsOf(platform).includes(script)),
      without,
    );
  const page = loads('content/page.js', DRAWN_CAPTCHA_SCRIPT);
  const withForms = loads('content/page-with-forms.js');
  const captcha = loads('content/captcha.js');
  const popup = filesOfPage('src/popup/index.html');
  return [
    {
      name: `content script of social sites, the largest (${page.id})`,
      unit: 'kB',
      ours: page.size,
      bar: 8,
      gate: true,
    },
    {
      name: `content script with forms, the largest (${withForms.id})`,
      unit: 'kB',
      ours: withForms.size,
      bar: 10,
      gate: true,
    },
    {
      name: 'script for CAPTCHAs in pages, loaded beside it',
      unit: 'kB',
      ours: sizeTogether([DRAWN_CAPTCHA_SCRIPT]),
    },
    {
      name: `CAPTCHA script, the largest (${captcha.id})`,
      unit: 'kB',
      ours: captcha.size,
      bar: 10,
      gate: true,
    },
    {
      name: 'popup bundle, page, script and styles',
      unit: 'kB',
      ours: sizeTogether(popup),
      bar: 40,
      gate: true,
    },
    {
      name: `popup, its ${popup.size} files each by itself`,
      unit: 'kB',
      ours: compressedSize(popup),
      bar: 40,
    },
  ];
}

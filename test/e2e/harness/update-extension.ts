import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser } from './test-browser.ts';

/** Gives the copy of the extension a later version and lets the browser update to it, under the open tabs. */
export async function updateExtension({ puppeteer, extension }: TestBrowser): Promise<void> {
  const path = join(extension.folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  const [major = '0', ...rest] = manifest.version.split('.');
  const version = [Number(major) + 1, ...rest].join('.');
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
  await puppeteer.installExtension(extension.folder);
}

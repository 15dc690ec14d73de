import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browser-name.ts';

/** Where `npm run build` wrote; another folder can be tested with OUT. */
const BUILDS = resolve(process.env['OUT'] ?? 'dist');

/** An empty page added to the copy, from which tests read the ledger without any code of the product's pages. */
export const DESK = 'test-desk.html';

interface Manifest {
  host_permissions?: string[];
  optional_host_permissions?: string[];
  browser_specific_settings?: { gecko?: { id?: string } };
}

export interface ExtensionCopy {
  folder: string;
  /** The id that Firefox gives it. */
  geckoId: string;
  /** The host of its pages in Firefox. */
  uuid: string;
  remove(): void;
}

/**
 * Copies the built extension to a throw-away folder.
 * @param hosts 'granted' moves the optional hosts to the ones granted at installation, so that no prompt
 *   appears, as in a build for schools; 'asked' leaves the manifest as it is
 */
export function copyExtension(browser: BrowserName, hosts: 'granted' | 'asked'): ExtensionCopy {
  const build = join(BUILDS, browser === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`No extension in ${build}: run npm run build`);
  const folder = mkdtempSync(join(tmpdir(), `unpaid-${browser}-`));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, DESK), '<!doctype html><meta charset="utf-8"><title>Desk</title>');

  const path = join(folder, 'manifest.json');
  const { optional_host_permissions: optional = [], ...manifest } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as Manifest;
  if (hosts === 'granted') {
    const granted = { ...manifest, host_permissions: [...(manifest.host_permissions ?? []), ...optional] };
    writeFileSync(path, JSON.stringify(granted));
  }
  return {
    folder,
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? '',
    uuid: randomUUID(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

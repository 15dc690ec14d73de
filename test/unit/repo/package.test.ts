import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Manifest {
  version: string;
  content_security_policy: { extension_pages: string };
  background: Record<string, unknown>;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: unknown } };
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const top = mkdtempSync(join(tmpdir(), 'unpaid-packages-'));
const here = join(top, 'here');
const elsewhere = join(top, 'elsewhere');

/** Runs `npm run package` in a folder with sources. */
function pack(source: string, target: string): void {
  execFileSync(process.execPath, ['scripts/package.mjs', target], { cwd: source, stdio: 'pipe' });
}

function open(folder: string, name: string): Record<string, Uint8Array> {
  return unzipSync(readFileSync(join(folder, `unpaid-${version}-${name}.zip`)));
}

function manifestOf(name: string): Manifest {
  return JSON.parse(Buffer.from(open(here, name)['manifest.json'] ?? []).toString()) as Manifest;
}

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder).toSorted();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Packs the project, and once more from the source package alone, unpacked elsewhere. */
beforeAll(() => {
  pack('.', here);
  const copy = join(top, 'a copy of the source');
  for (const [path, bytes] of Object.entries(open(here, 'source'))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), bytes);
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  pack(copy, elsewhere);
}, 180_000);

afterAll(() => rmSync(top, { recursive: true, force: true }));

test('there are three packages with the version of package.json', () => {
  const names = ['chrome', 'firefox', 'source'].map((name) => `unpaid-${version}-${name}.zip`);
  expect(readdirSync(here).toSorted()).toEqual(names);
});

test('they are the same, byte for byte, when made from the source package in another folder', () => {
  expect(hashes(elsewhere)).toEqual(hashes(here));
});

describe('the manifest', () => {
  test('for Chrome and Edge has no key that only Firefox knows', () => {
    const manifest = manifestOf('chrome');
    expect(manifest.version).toBe(version);
    expect(manifest).not.toHaveProperty('browser_specific_settings');
    expect(manifest).not.toHaveProperty('sidebar_action');
    expect(manifest).toHaveProperty('side_panel.default_path', 'src/popup/index.html');
    expect(Object.keys(manifest.background).toSorted()).toEqual(['service_worker', 'type']);
  });

  test('for Firefox has no key that only Chrome knows, and says that no data is collected', () => {
    const manifest = manifestOf('firefox');
    expect(manifest.version).toBe(version);
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest).not.toHaveProperty('side_panel');
    expect(manifest).toHaveProperty('sidebar_action.default_panel', 'src/popup/index.html');
    expect(Object.keys(manifest.background).toSorted()).toEqual(['scripts', 'type']);
    expect(manifest.browser_specific_settings?.gecko).toMatchObject({
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  test.each(['chrome', 'firefox'])('for %s gives no page a file to find the extension by', (name) => {
    expect(manifestOf(name)).not.toHaveProperty('web_accessible_resources');
    expect(manifestOf(name)).not.toHaveProperty('content_scripts');
  });
});

describe.each(['chrome', 'firefox'])('the package for %s', (name) => {
  const textsOf = (extension: RegExp) =>
    Object.entries(open(here, name))
      .filter(([path]) => extension.test(path))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString()] as const);

  test('holds what its manifest names, and no source or test', () => {
    const paths = Object.keys(open(here, name));
    expect(paths).toContain('src/popup/index.html');
    expect(paths).toContain('content/page.js');
    expect(paths).toContain('_locales/en/messages.json');
    expect(paths.filter((path) => /\.(tsx?|map)$|(^|\/)(\.|test)/.test(path))).toEqual([]);
  });

  test('has what the pages share before what is their own, which may then differ', () => {
    const styles = Object.fromEntries(textsOf(/\.css$/));
    for (const [path, html] of textsOf(/^src\/.*\.html$/)) {
      const [, inside, href = ''] =
        /<style>(.*?)<\/style>|<link rel="stylesheet"[^>]*href="\/([^"]+)"/s.exec(html) ?? [];
      expect(inside ?? styles[href], path).toMatch(/^:root\{[^}]*--paper:/);
    }
  });

  test('allows the styles that stand in a page by their hash, and no others', () => {
    const inside = textsOf(/^src\/.*\.html$/).flatMap(([, html]) =>
      [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style),
    );
    expect(inside).toHaveLength(1);
    const hash = createHash('sha256').update(inside.join()).digest('base64');
    expect(manifestOf(name).content_security_policy.extension_pages).toContain(
      `style-src 'self' 'sha256-${hash}';`,
    );
  });

  test('holds the licences of all that is in it', () => {
    const licences = Buffer.from(open(here, name)['LICENSE.txt'] ?? []).toString();
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    for (const each of ['Unpaid', ...Object.keys(dependencies)])
      expect(licences).toMatch(new RegExp(`^${each}\\b`, 'm'));
    expect(licences).toContain('Mozilla Public License');
  });

  test('asks the network for nothing: it only opens its own texts', () => {
    const asking =
      /\b(?:fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b\(.{0,40}/g;
    const asked = textsOf(/\.js$/).flatMap(([, text]) => text.match(asking) ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((call) => !/^fetch\([\w$.]+\.runtime\.getURL\(`_locales\//.test(call))).toEqual([]);
  });

  test('runs no code but its own: no evaluation, no script from elsewhere', () => {
    for (const [path, text] of textsOf(/\.js$/))
      expect(text, path).not.toMatch(/\beval\(|new Function\(|importScripts\(|import\(["'`]https?:/);
    for (const [path, text] of textsOf(/\.html$/)) {
      expect(text, path).not.toMatch(/(?:src|href)=["'](?:https?:)?\/\//);
      expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=/);
    }
  });
});

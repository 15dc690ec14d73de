import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../build/manifest.ts';
import { PLATFORMS } from '../../../src/platforms/index.ts';
import { tableOf } from './documents.ts';

const document = readFileSync('docs/permissions.md', 'utf8');

/** What each permission is the key to, so that a row cannot point at some other line of code. */
const OPENS: Record<string, RegExp> = {
  storage: /^storage\./,
  unlimitedStorage: /^(storage\.local\.set|openDB)$/,
  scripting: /^scripting\./,
  webRequest: /^webRequest\./,
  alarms: /^alarms\./,
  activeTab: /^tabs\.query$/,
  sidePanel: /^sidePanel\.open$/,
};

const ONLY_CHROMIUM = ['sidePanel'];

const rows = tableOf(document, 'permission').map(([name = '', why = '', places = '']) => ({
  permission: name.replaceAll('`', ''),
  why,
  places: [...places.matchAll(/`([^`]+)` in (\S+?)(?=,|$)/g)].map(([, call = '', path = '']) => ({
    call,
    path,
  })),
}));

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  test('asks for exactly the permissions that docs/permissions.md explains', () => {
    const { permissions } = manifestFor(target);
    const explained = rows.map(({ permission }) => permission);
    const known = explained.filter(
      (permission) => target === 'chrome' || !ONLY_CHROMIUM.includes(permission),
    );
    expect(known.toSorted()).toEqual(permissions.toSorted());
  });

  test('asks for no site at installation', () => {
    const manifest = manifestFor(target);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('offers the hosts of the platforms and the pattern for added servers, and no others', () => {
    const hosts = new Set(PLATFORMS.flatMap((platform) => platform.hosts));
    expect(new Set(manifestFor(target).optional_host_permissions)).toEqual(
      new Set([...hosts, 'https://*/*']),
    );
  });
});

describe.each(rows)('the permission $permission', ({ permission, why, places }) => {
  test('has its reason', () => {
    expect(why.length).toBeGreaterThan(60);
  });

  test('is used where docs/permissions.md says', () => {
    expect(places).not.toEqual([]);
    for (const { call, path } of places) {
      expect(call).toMatch(OPENS[permission] ?? /^$/);
      expect(readFileSync(path, 'utf8'), `${path} calls ${call}`).toMatch(
        new RegExp(`\\b${call.replaceAll('.', '\\.')}\\b`),
      );
    }
  });
});

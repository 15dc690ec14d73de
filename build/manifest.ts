import { readFileSync } from 'node:fs';
import { PLATFORMS } from '../src/platforms/index.ts';

export type Target = 'chrome' | 'firefox';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  optional_host_permissions: string[];
  background: Record<string, unknown>;
  browser_specific_settings?: { gecko: { id: string } };
};

/**
 * The manifest of one store: the version of package.json, every platform's hosts, and only the keys that the store
 * knows. The wide pattern for servers that a user adds comes from manifest.json.
 */
export function manifestFor(target: Target): Manifest {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  manifest.version = version;
  const hosts = new Set(PLATFORMS.flatMap((platform) => platform.hosts));
  manifest.optional_host_permissions = [...[...hosts].toSorted(), ...manifest.optional_host_permissions];
  if (target === 'firefox') {
    delete manifest.minimum_chrome_version;
    // Firefox takes a policy without a schema, and does not know the key.
    delete manifest.storage;
    // The panel beside the page is `sidebar_action` here, and needs no permission.
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
    delete manifest.background.service_worker;
  } else {
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    delete manifest.background.scripts;
  }
  return manifest;
}

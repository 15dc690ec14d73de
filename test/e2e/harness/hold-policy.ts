import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import type { BrowserName } from './browser-name.ts';
import type { ExtensionCopy } from './built-extension.ts';

/** The folder in which Debian's browser looks for what an administrator decided. */
const PLACES = { chromium: '/etc/chromium', firefox: '/usr/lib/firefox-esr/distribution' };

/** A school's policy for one browser, which no other browser on the machine sees. */
export interface HeldPolicy {
  /** Starts the browser with the policy in force. */
  program: string;
  /** Writes what the policy says of the extension; first before the browser starts with it. */
  write(extension: ExtensionCopy, values: object): void;
  remove(): void;
}

/** The id that Chromium gives the extension: a hash of its public key, of which it gets one, in the letters a to p. */
function chromiumId({ folder }: ExtensionCopy): string {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { key?: string };
  const key = manifest.key ?? newKey();
  if (!manifest.key) writeFileSync(path, JSON.stringify({ ...manifest, key }));
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

function newKey(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
}

function policyFile(name: BrowserName, folder: string, extension: ExtensionCopy, values: object) {
  if (name === 'firefox')
    return {
      path: join(folder, 'policies.json'),
      content: { policies: { '3rdparty': { Extensions: { [extension.geckoId]: values } } } },
    };
  return {
    path: join(folder, 'policies/managed/unpaid.json'),
    content: { '3rdparty': { extensions: { [chromiumId(extension)]: values } } },
  };
}

/** Lays a folder over the one of the administrator in a mount namespace of its own, for which root is not needed. */
const OVERLAY = ['unshare', '--map-root-user', '--mount', 'sh', '-c'];
const MOUNT = 'mount --bind "$0" "$1" && shift && exec "$@"';

/** A policy that can be written for the browser; undefined where the system does not allow such a mount. */
export function holdPolicy(name: BrowserName): HeldPolicy | undefined {
  const place = PLACES[name];
  const browser = process.env[name.toUpperCase()] ?? findBrowser(name === 'chromium' ? 'chrome' : name);
  if (!browser || !existsSync(place)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), `unpaid-policy-${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const [unshare = '', ...options] = OVERLAY;
  if (spawnSync(unshare, [...options, MOUNT, folder, place, 'true']).status !== 0) {
    remove();
    return undefined;
  }
  const over = join(folder, 'over');
  // Debian's place is a link: copied as one, it would lead every Firefox on the machine to this policy.
  cpSync(realpathSync(place), over, { recursive: true });
  mkdirSync(join(over, 'policies/managed'), { recursive: true });
  const program = join(folder, name);
  // Inside, the user is root, to whom Chromium refuses its sandbox.
  const sandbox = name === 'chromium' ? ' --no-sandbox' : '';
  const overlay = `${OVERLAY.join(' ')} '${MOUNT}' '${over}' '${place}'`;
  writeFileSync(program, `#!/bin/sh\nexec ${overlay} '${browser}'${sandbox} "$@"\n`, { mode: 0o755 });
  return {
    program,
    write(extension, values) {
      const { path, content } = policyFile(name, over, extension, values);
      writeFileSync(path, JSON.stringify(content));
    },
    remove,
  };
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { play } from '../platforms/stage/user.ts';
import { createXReplica } from '../platforms/x/replica.ts';
import { BROWSERS } from './harness/browsers.ts';
import { countSince } from './harness/counts.ts';
import { startSiteServer } from './harness/tls-server.ts';
import { until } from './harness/until.ts';

/** Where the packages are unpacked, as `npm run build` would have left them. */
const folder = mkdtempSync(join(tmpdir(), 'unpaid-packed-'));

beforeAll(() => {
  const packages = join(folder, 'packages');
  execFileSync(process.execPath, ['scripts/package.mjs', packages], { stdio: 'pipe' });
  for (const target of ['chrome', 'firefox']) {
    const file = readdirSync(packages).find((name) => name.endsWith(`-${target}.zip`)) ?? '';
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(packages, file))))) {
      mkdirSync(dirname(join(folder, target, path)), { recursive: true });
      writeFileSync(join(folder, target, path), bytes);
    }
  }
  process.env['OUT'] = folder;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(BROWSERS)('the package for the store counts in %s as the build does', async (name) => {
  // The harness looks for the build when it is loaded.
  const { launchBrowser } = await import('./harness/launch-browser.ts');
  const server = await startSiteServer();
  server.serve([createXReplica()]);
  const browser = await launchBrowser(name, { port: server.port });
  try {
    await browser.startCounting(['x']);
    const site = await browser.openSite('https://x.com/home');
    await play(site, [{ press: 'like p0' }], () => undefined);
    const counts = await until('a counted like', async () => {
      const found = countSince([], await browser.readTallies());
      return found['x']?.like ? found : undefined;
    });
    expect(counts).toMatchObject({ x: { like: { n: 1, undone: 0 } } });

    const popup = await browser.openExtensionPage('src/popup/index.html');
    const shown = await until('the act in the popup', () =>
      popup.evaluate(() => /\b1 act of work/.test(document.body.innerText)),
    );
    expect(shown).toBe(true);
  } finally {
    await browser.close();
    await server.close();
  }
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createXReplica } from '../platforms/x/replica.ts';
import { play } from '../platforms/stage/user.ts';
import { BROWSERS } from './harness/browsers.ts';
import { copyExtension, type ExtensionCopy } from './harness/built-extension.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { CAN_MOUNT, createSmallDisk, type SmallDisk } from './harness/small-disk.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { startSiteServer, type SiteServer } from './harness/tls-server.ts';
import { until } from './harness/until.ts';

/** Megabytes for a profile. */
const DISK = 400;

/** Milliseconds until a page has certainly tried once more: its last pause between two attempts is a minute. */
const RETRIED = 80_000;

/** Presses after which the disk is certainly full. */
const MOST_PRESSES = 60;

const NOTICE = '[data-testid="unstored"]';

describe.skipIf(!CAN_MOUNT || process.env['CI']).each(BROWSERS)('A full disk in %s', (name) => {
  let disk: SmallDisk;
  let server: SiteServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;

  beforeEach(async () => {
    disk = createSmallDisk(DISK);
    extension = copyExtension(name, 'granted');
    server = await startSiteServer();
    server.serve([createXReplica()]);
    browser = await launchBrowser(name, { port: server.port, profile: disk.folder, extension });
    await browser.startCounting(['x']);
  });
  afterEach(async () => {
    await browser?.close();
    await server?.close();
    extension?.remove();
    disk?.remove();
  });

  const countLikes = async () =>
    (await browser.readTallies()).filter(({ kind }) => kind === 'like').reduce((sum, { n }) => sum + n, 0);

  test('the popup says that acts cannot be stored, and each is counted once there is room', async () => {
    const popup = await browser.openExtensionPage('src/popup/index.html');
    const site = await browser.openSite('https://x.com/home');
    await play(site, [{ press: 'like p0' }], () => undefined);
    await until('the first like to be counted', async () => (await countLikes()) === 1);
    disk.fill();
    // What a browser writes to has a little room left in its last block.
    let presses = 0;
    for (; presses < MOST_PRESSES && !(await popup.$(NOTICE)); presses++)
      await play(site, [{ press: 'like p1' }], () => undefined);
    await popup.waitForSelector(NOTICE);
    disk.makeRoom();
    // Every other press takes the like before it back.
    const likes = 1 + Math.ceil(presses / 2);
    await until('the other likes to be counted', async () => (await countLikes()) === likes, RETRIED);
    await popup.waitForSelector(NOTICE, { hidden: true });
    expect(await countLikes()).toBe(likes);
  });
});

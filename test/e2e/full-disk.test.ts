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

const NOTICE = '[data-testid="unstored"]';

describe.skipIf(!CAN_MOUNT).each(BROWSERS)('A full disk in %s', (name) => {
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
    const posts = ['p1', 'p2', 'p3'];
    await play(
      site,
      posts.map((post) => ({ press: `like ${post}` })),
      () => undefined,
    );
    await popup.waitForSelector(NOTICE);
    disk.makeRoom();
    await until('the other likes to be counted', async () => (await countLikes()) === 4);
    await popup.waitForSelector(NOTICE, { hidden: true });
    expect(await countLikes()).toBe(4);
  });
});

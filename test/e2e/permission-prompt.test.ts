import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import x from '../../src/platforms/x.ts';
import { createXReplica } from '../platforms/x/replica.ts';
import { play } from '../platforms/stage/user.ts';
import { answerPrompt } from './harness/answer-prompt.ts';
import { BROWSERS } from './harness/browsers.ts';
import { countSince } from './harness/counts.ts';
import { readGrantedHosts, readRegistered, removeHosts } from './harness/extension-api.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { startScreen, type Screen } from './harness/screen.ts';
import { expectSteady, leaveSites } from './harness/settle.ts';
import { choosePlatforms, untilRegistered } from './harness/start-counting.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { startSiteServer, type SiteServer } from './harness/tls-server.ts';
import { until } from './harness/until.ts';

describe.each(BROWSERS)('the real permission prompt of %s', (name) => {
  let screen: Screen;
  let server: SiteServer;
  let browser: TestBrowser;

  beforeEach(async () => {
    screen = await startScreen();
    server = await startSiteServer();
    server.serve([createXReplica()]);
    browser = await launchBrowser(name, { port: server.port, hosts: 'asked', display: screen.name });
  });
  afterEach(async () => {
    await browser?.close();
    await server?.close();
    screen?.close();
  });

  test('allowed, it starts the count in open tabs; taken away, it stops it', async () => {
    const desk = await browser.desk();
    const site = await browser.openSite('https://x.com/home');
    const welcome = await browser.openExtensionPage('src/welcome/index.html');
    expect(await readGrantedHosts(desk)).toEqual([]);

    await choosePlatforms(welcome, ['x']);
    await welcome.click('[data-testid="start-counting"]');
    await answerPrompt(name, screen, 'allow', welcome, async () => (await readGrantedHosts(desk)).length > 0);
    await untilRegistered(desk, ['x']);
    expect((await readGrantedHosts(desk)).toSorted()).toEqual(x.hosts.toSorted());

    await site.bringToFront();
    await play(site, [{ press: 'like p0' }], () => undefined);
    const counts = await until('a counted like', async () => {
      const found = countSince([], await browser.readTallies());
      return found['x']?.like ? found : undefined;
    });
    expect(counts).toMatchObject({ x: { like: { n: 1, page: 1, network: 1 } } });

    // Taken away again, as in the browser's own settings: the open tab falls silent.
    await removeHosts(desk, x.hosts);
    await untilRegistered(desk, []);
    await site.bringToFront();
    await play(site, [{ press: 'like p1' }], () => undefined);
    await leaveSites([site]);
    await expectSteady(async () => countSince([], await browser.readTallies()), counts);
  });

  test('denied, it counts nothing', async () => {
    const desk = await browser.desk();
    const site = await browser.openSite('https://x.com/home');
    const welcome = await browser.openExtensionPage('src/welcome/index.html');

    await choosePlatforms(welcome, ['x']);
    await welcome.click('[data-testid="start-counting"]');
    const noticed = () => welcome.$('[data-testid="start-refused"]').then((notice) => notice !== null);
    await answerPrompt(name, screen, 'deny', welcome, noticed);

    await site.bringToFront();
    await play(site, [{ press: 'like p0' }], () => undefined);
    await leaveSites([site]);
    await expectSteady(async () => countSince([], await browser.readTallies()), {});
    expect(await readGrantedHosts(desk)).toEqual([]);
    expect(await readRegistered(desk)).toEqual([]);
  });
});

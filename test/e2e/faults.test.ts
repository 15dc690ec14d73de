import { expect, test } from 'vitest';
import { createXReplica } from '../platforms/x/replica.ts';
import { SITE as CLAUDE } from '../platforms/claude/site.ts';
import { createSiteReplica } from '../platforms/stage/site-replica.ts';
import { play } from '../platforms/stage/user.ts';
import { showSection } from '../platforms/stage/visit.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { until } from './harness/until.ts';

const still = () => undefined;

const sites = {
  platforms: ['x', 'claude'],
  replicas: () => [createXReplica(), createSiteReplica(CLAUDE)],
};

inEachBrowser('A fault', sites, (stage) => {
  // Firefox drops what a page says as it goes while the background is only just waking.
  if (stage.name === 'chromium')
    test('the page left right after an act that wakes nobody, the worker stopped: it is counted', async () => {
      const [page] = CLAUDE.pages;
      if (!page) throw new Error('Claude has no page');
      const site = await stage.open(page.url);
      await showSection(site, page, { name: 'both', language: 'en', blind: 'none', signedIn: true });
      await stage.browser.stopBackground();
      await play(site, [{ press: 'both: thumb up' }], still);
      await site.goto('about:blank');
      await until(
        'the rating to be counted',
        async () => (await stage.counts())['claude']?.feedback?.n === 1,
      );
      await stage.expectCounts({ claude: { feedback: { n: 1 } } });
    });

  test('the worker stopped before, between and after the steps of an act: nothing is lost or counted twice', async () => {
    const site = await stage.open('https://x.com/home', { delay: 700 });
    await stage.browser.stopBackground();
    await play(site, [{ press: 'like p0' }], still);
    await stage.browser.stopBackground();
    await play(site, [{ press: 'like p1' }], still);
    await until(
      'the answers to arrive',
      () => stage.server.seen().filter(({ path }) => path.includes('FavoriteTweet')).length === 2,
    );
    await stage.browser.stopBackground();
    await until('both likes to be in the ledger', async () => (await stage.counts())['x']?.like?.n === 2);
    await stage.browser.stopBackground();
    await stage.expectCounts({ x: { like: { n: 2, undone: 0, page: 2 } } });
  });

  test('the database wiped behind our back: totals come back from the mirror, and the user is told', async () => {
    const site = await stage.open('https://x.com/home');
    await play(site, [{ press: 'like p0' }, { press: 'bookmark p0' }], still);
    await until('the acts to be recorded', async () => (await stage.counts())['x']?.save?.n === 1);
    const before = await stage.browser.readTallies();
    const desk = await stage.browser.desk();
    await until('the mirror to be written', () =>
      desk.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as {
          browser?: typeof globalThis.chrome;
          chrome: typeof globalThis.chrome;
        };
        const stored = await (browser ?? chrome).storage.local.get(null);
        return Object.entries(stored).some(
          ([key, day]) => key.startsWith('mirror:') && JSON.stringify(day).includes('save'),
        );
      }),
    );
    await desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('unpaid');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(new Error(String(deleting.error)));
        }),
    );
    await stage.browser.stopBackground();
    await site.bringToFront();
    await play(site, [{ press: 'like p1' }], still);
    const likes = before.filter(({ kind }) => kind === 'like').reduce((sum, { n }) => sum + n, 0);
    await until('the totals to be back', async () => {
      const rows = await stage.browser.readTallies();
      return rows.filter(({ kind }) => kind === 'like').reduce((sum, { n }) => sum + n, 0) === likes + 1;
    });
    const popup = await stage.browser.openExtensionPage('src/popup/index.html');
    expect(await popup.waitForSelector('[data-testid="restored"]')).not.toBeNull();
    await popup.close();
  });

  test('two hundred acts at once, from four tabs, are two hundred', async () => {
    const desk = await stage.browser.desk();
    await desk.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as {
        browser?: typeof globalThis.chrome;
        chrome: typeof globalThis.chrome;
      };
      const { runtime } = browser ?? chrome;
      await Promise.all(
        Array.from({ length: 200 }, async (_, index) =>
          runtime.sendMessage({
            name: 'record',
            argument: {
              session: `0123456789abcdef0123456${index % 4}`,
              sequence: Math.floor(index / 4) + 1,
              entries: [{ slot: '2026-01-01T00', platform: 'x', kind: 'vote', n: 1, page: 1, network: 0 }],
            },
          }),
        ),
      );
    });
    await stage.expectCounts({ x: { vote: { n: 200, page: 200, network: 0 } } });
  });

  test('the same delivery repeated is counted once', async () => {
    const desk = await stage.browser.desk();
    await desk.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as {
        browser?: typeof globalThis.chrome;
        chrome: typeof globalThis.chrome;
      };
      const message = {
        name: 'record',
        argument: {
          session: 'abcdefabcdefabcdefabcdef',
          sequence: 1,
          entries: [{ slot: '2026-01-01T00', platform: 'x', kind: 'report', n: 1, page: 1, network: 0 }],
        },
      };
      for (let index = 0; index < 5; index++) await (browser ?? chrome).runtime.sendMessage(message);
    });
    await stage.expectCounts({ x: { report: { n: 1 } } });
  });
});

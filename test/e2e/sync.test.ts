import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { play } from '../platforms/stage/user.ts';
import { createXReplica } from '../platforms/x/replica.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { tellBackground } from './harness/tell-background.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { startSiteServer, type SiteServer } from './harness/tls-server.ts';
import { until } from './harness/until.ts';

interface ExtensionGlobals {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

type Items = Record<string, unknown>;

async function readSynced({ desk }: TestBrowser): Promise<Items> {
  return (await desk()).evaluate(() => {
    const globals = globalThis as unknown as ExtensionGlobals;
    return (globals.browser ?? globals.chrome).storage.sync.get(null);
  });
}

async function writeSynced({ desk }: TestBrowser, items: Items, gone: readonly string[]): Promise<void> {
  await (
    await desk()
  ).evaluate(
    async (changed, removed) => {
      const globals = globalThis as unknown as ExtensionGlobals;
      const { sync } = (globals.browser ?? globals.chrome).storage;
      if (removed.length > 0) await sync.remove(removed);
      if (Object.keys(changed).length > 0) await sync.set(changed);
    },
    items,
    [...gone],
  );
}

/** What browsers that are signed in to the same account would do: carries what one has changed to the other. */
class Account {
  #before: Items = {};

  async carry(from: TestBrowser, to: TestBrowser): Promise<void> {
    const items = await readSynced(from);
    const changed = Object.entries(items).filter(([key, value]) => this.#before[key] !== value);
    const gone = Object.keys(this.#before).filter((key) => !(key in items));
    this.#before = items;
    await writeSynced(to, Object.fromEntries(changed), gone);
  }
}

async function setSync({ desk }: TestBrowser, sync: boolean): Promise<void> {
  await (
    await desk()
  ).evaluate(async (on) => {
    const globals = globalThis as unknown as ExtensionGlobals;
    await (globals.browser ?? globals.chrome).storage.local.set({ sync: on });
  }, sync);
}

const countItems = async (browser: TestBrowser, prefix: string): Promise<number> =>
  Object.keys(await readSynced(browser)).filter((key) => key.startsWith(prefix)).length;

async function countLikes(browser: TestBrowser): Promise<number> {
  return (await browser.readTallies()).reduce((sum, { n }) => sum + n, 0);
}

async function untilLikes(browser: TestBrowser, likes: number): Promise<void> {
  let found = 0;
  await until(`${likes} likes in ${browser.name}`, async () => {
    found = await countLikes(browser);
    return found === likes;
  }).catch((error: unknown) => {
    throw new Error(`${browser.name} has ${found} likes`, { cause: error });
  });
}

describe('The sync between two browsers of one person', () => {
  let server: SiteServer;
  let one: TestBrowser;
  let other: TestBrowser;

  /** Likes posts. */
  async function like(browser: TestBrowser, posts: readonly string[]): Promise<void> {
    const site = await browser.openSite('https://x.com/home');
    await play(
      site,
      posts.map((post) => ({ press: `like ${post}` })),
      (change) => server.scenario(change),
    );
    await site.goto('about:blank');
    await site.close();
  }

  /** An hour has passed. */
  async function exchange({ desk }: TestBrowser): Promise<void> {
    await (
      await desk()
    ).evaluate(async () => {
      const globals = globalThis as unknown as ExtensionGlobals;
      await (globals.browser ?? globals.chrome).alarms.create('hourly', { when: Date.now() + 100 });
    });
  }

  beforeAll(async () => {
    server = await startSiteServer();
    server.serve([createXReplica()]);
    [one, other] = await Promise.all([
      launchBrowser('chromium', { port: server.port }),
      launchBrowser('firefox', { port: server.port }),
    ]);
    for (const browser of [one, other]) await browser.startCounting(['x']);
  });
  afterAll(async () => {
    await Promise.all([one?.close(), other?.close()]);
    await server?.close();
  });

  test('shows in each what both did, follows erasing, and ends without a trace', async () => {
    const account = new Account();
    await like(one, ['p0']);
    await like(other, ['p1', 'p2']);
    await untilLikes(one, 1);
    await untilLikes(other, 2);
    for (const browser of [one, other]) {
      await setSync(browser, true);
      await until(`the totals of ${browser.name}`, async () => (await countItems(browser, 'days.')) === 1);
    }
    await account.carry(one, other);
    await untilLikes(other, 3);
    await account.carry(other, one);
    await untilLikes(one, 3);

    // More of it, and another round.
    await like(other, ['p3']);
    await untilLikes(other, 4);
    await exchange(other);
    await until('the newer totals', async () => {
      await account.carry(other, one);
      return (await countLikes(one)) === 4;
    });

    // Erased in one, and gone in both.
    await tellBackground(await one.desk(), 'erase', {});
    await untilLikes(one, 0);
    await exchange(one);
    await until('the erasure', async () => (await countItems(one, 'erased.')) === 1);
    await account.carry(one, other);
    await untilLikes(other, 0);
    expect(await countItems(other, 'erased.')).toBe(1);

    // What is done afterwards is counted in both.
    await like(other, ['p4']);
    await untilLikes(other, 1);
    await exchange(other);
    await until('the new totals', async () => {
      await account.carry(other, one);
      return (await countLikes(one)) === 1;
    });

    await setSync(other, false);
    await until('nothing left behind', async () => (await countItems(other, 'days.')) === 0);
    await account.carry(other, one);
    await untilLikes(one, 0);
    await untilLikes(other, 1);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleCodes } from '../../src/classroom/board/sample-codes.ts';
import { BROWSERS } from './harness/browsers.ts';
import { copyExtension, type ExtensionCopy } from './harness/built-extension.ts';
import { readRegistered } from './harness/extension-api.ts';
import { holdPolicy } from './harness/hold-policy.ts';
import { BOARD, id, paste } from './harness/lesson.ts';
import { untilRegistered } from './harness/start-counting.ts';
import { tellBackground } from './harness/tell-background.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { startSiteServer, type SiteServer } from './harness/tls-server.ts';
import { PATIENCE, until } from './harness/until.ts';

const HOUR = 3_600_000;

const PRACTICE = 'src/practice/index.html';

const POLICY = {
  classroomMode: 'practiceOnly',
  lessonPin: '4217',
  hideMoney: true,
  minGroup: 6,
  showIntroPage: false,
};

interface ExtensionGlobals {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

const policies = new Map(BROWSERS.map((name) => [name, holdPolicy(name)]));
for (const [name, policy] of policies) if (policy) process.env[name.toUpperCase()] = policy.program;
// Only now: the harness reads once which programs the browsers are.
const { launchBrowser } = await import('./harness/launch-browser.ts');

function readPolicyPin(desk: Page): Promise<unknown> {
  return desk.evaluate(async () => {
    const globals = globalThis as unknown as ExtensionGlobals;
    const { lessonPin } = await (globals.browser ?? globals.chrome).storage.managed.get('lessonPin');
    return lessonPin;
  });
}

async function readPin(page: Page, name: string): Promise<{ pin: string; locked: boolean }> {
  const box = await until(`the box ${name}`, () => page.$(id(name)));
  return box.evaluate((element) => {
    const { value, readOnly } = element as HTMLInputElement;
    return { pin: value, locked: readOnly };
  });
}

async function pasteAll(board: Page, codes: readonly string[]): Promise<void> {
  await paste(board, codes.join('\n'));
  await until('the codes on the board', async () => {
    const count = await board.$eval(id('board-count'), (element) => element.textContent.trim());
    return count === String(codes.length);
  });
}

/** As if the user had pressed *Start counting*, which the browser's permission would allow. */
async function wantToCount(desk: Page): Promise<void> {
  await desk.evaluate(async () => {
    const globals = globalThis as unknown as ExtensionGlobals;
    const { storage } = globals.browser ?? globals.chrome;
    await storage.local.set({ started: true, platforms: ['x'] });
  });
}

/** As if the shift of the lesson that is kept had begun so many milliseconds earlier. */
async function backdateShift(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(
    (by) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('unpaid-practice');
        opening.addEventListener('success', () => {
          const db = opening.result;
          const tx = db.transaction('meta', 'readwrite');
          const meta = tx.objectStore('meta');
          const reading = meta.get('shift') as IDBRequest<{ startedAt: number }>;
          reading.addEventListener('success', () => {
            meta.put({ ...reading.result, startedAt: reading.result.startedAt - by }, 'shift');
          });
          tx.addEventListener('complete', () => {
            db.close();
            resolve();
          });
          tx.addEventListener('abort', () => reject(new Error(String(tx.error))));
        });
      }),
    milliseconds,
  );
}

describe.each(BROWSERS)("A school's policy in %s", (name) => {
  const policy = policies.get(name);
  if (!policy) {
    test.skip('needs a mount over the folder of policies, which this system does not allow', () => undefined);
    return;
  }
  let server: SiteServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startSiteServer();
    extension = copyExtension(name, 'granted');
    policy.write(extension, POLICY);
    browser = await launchBrowser(name, { port: server.port, extension });
    // An extension that is loaded by hand has its policy from Chromium when it reads the file again.
    policy.write(extension, POLICY);
    const desk = await browser.desk();
    await until('the policy', async () => (await readPolicyPin(desk)) === POLICY.lessonPin, 3 * PATIENCE);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    extension?.remove();
    policy.remove();
  });

  test('decides the lesson, and shows what it holds as locked', async () => {
    const feed = await browser.openExtensionPage(PRACTICE);
    expect(await readPin(feed, 'lesson-pin')).toEqual({ pin: '4217', locked: true });
    expect(await feed.$(id('guess-cents'))).toBeNull();

    const board = await browser.openExtensionPage(BOARD);
    expect(await readPin(board, 'board-pin')).toEqual({ pin: '4217', locked: true });
    expect(await board.$eval('.setup', (setup) => setup.textContent)).toContain('Set by your administrator');

    const codes = sampleCodes('4217', 6);
    await pasteAll(board, codes.slice(0, 5));
    expect(await board.$(id('board-median'))).toBeNull();
    await pasteAll(board, codes);
    expect(await board.$(id('board-median'))).not.toBeNull();

    const settings = await browser.openExtensionPage('src/dashboard/index.html#settings');
    const hideMoney = await until('the settings', () => settings.$(id('setting-hide-money')));
    expect(await hideMoney.evaluate((control) => control.closest('fieldset')?.disabled)).toBe(true);
    await Promise.all([feed, board, settings].map((page) => page.close()));
  });

  test('practice only: real sites are not counted, whatever the user chose', async () => {
    const desk = await browser.desk();
    await wantToCount(desk);
    await tellBackground(desk, 'refresh');
    expect(await readRegistered(desk)).toEqual([]);
  });

  test('a lesson is wiped when it is over, with no page of it open', async () => {
    const feed = await browser.openExtensionPage(PRACTICE);
    await (await until('the button', () => feed.$(id('shift-start')))).click();
    await until('the shift', () => feed.$(id('shift-skip')));
    await (await feed.$(id('practice-like')))?.click();
    await until('a like in the store', async () =>
      feed.evaluate(async () => (await indexedDB.databases()).some((db) => db.name === 'unpaid-practice')),
    );
    await backdateShift(feed, 3 * HOUR);
    await feed.close();

    const desk = await browser.desk();
    await desk.evaluate(async () => {
      const globals = globalThis as unknown as ExtensionGlobals;
      await (globals.browser ?? globals.chrome).alarms.create('hourly', { when: Date.now() + 100 });
    });
    await until(
      'an empty machine',
      () =>
        desk.evaluate(async () => {
          const globals = globalThis as unknown as ExtensionGlobals;
          const { storage } = globals.browser ?? globals.chrome;
          const names = (await indexedDB.databases()).map((db) => db.name);
          const { lessonPin } = await storage.local.get('lessonPin');
          return !names.includes('unpaid-practice') && lessonPin === undefined;
        }),
      2 * PATIENCE,
    );
  });

  // Firefox reads its policies when it starts.
  if (name === 'firefox') return;

  test('is read live', async () => {
    const desk = await browser.desk();
    const board = await browser.openExtensionPage(BOARD);
    const settings = await browser.openExtensionPage('src/dashboard/index.html#settings');
    const readBadge = () =>
      settings.$eval(id('setting-badge'), (control) => ({
        isOn: (control as HTMLInputElement).checked,
        isLocked: control.matches(':disabled'),
      }));
    await readPin(board, 'board-pin');
    await until('the settings', () => settings.$(id('setting-badge')));
    expect(await readBadge()).toEqual({ isOn: true, isLocked: false });
    const others = { classroomMode: 'practiceAndReal', lessonPin: '0815', badge: false };
    policy.write(extension, { ...POLICY, ...others });
    await until('the new PIN', async () => (await readPin(board, 'board-pin')).pin === '0815', 3 * PATIENCE);
    await untilRegistered(desk, ['x']);
    await until('the locked badge', async () => {
      const { isOn, isLocked } = await readBadge();
      return !isOn && isLocked;
    });
    policy.write(extension, POLICY);
    await until('the old PIN', async () => (await readPin(board, 'board-pin')).pin === '4217', 3 * PATIENCE);
    await untilRegistered(desk, []);
    await until('the badge of before', async () => {
      const { isOn, isLocked } = await readBadge();
      return isOn && !isLocked;
    });
  });
});

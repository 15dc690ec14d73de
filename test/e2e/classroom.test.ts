import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { makeClassCode } from '../../src/classroom/code/class-code.ts';
import { sampleCodes } from '../../src/classroom/board/sample-codes.ts';
import { noCounts } from '../../src/classroom/code/class-result.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { until } from './harness/until.ts';

const PIN = '4217';
const FEED = `src/practice/index.html?pin=${PIN}&minutes=10`;

const id = (name: string) => `[data-testid="${name}"]`;
const act = (name: string) => `[data-act="${name}"]`;

async function press(page: Page, selector: string, index = 0): Promise<void> {
  // A page in the background draws nothing, and a press waits for that.
  await page.bringToFront();
  await until(`${selector} (${index})`, async () => (await page.$$(selector)).length > index);
  const control = (await page.$$(selector))[index];
  await control?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await control?.click();
  await wait(120);
}

async function read(page: Page, name: string): Promise<string | undefined> {
  const found = await page.$(id(name));
  return found ? (await found.evaluate((element) => element.textContent ?? '')).trim() : undefined;
}

async function write(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  await page.keyboard.type(text);
}

/** What the payslip says: kind to times and times taken back. */
async function readPayslip(page: Page): Promise<Record<string, string>> {
  return page.$$eval('.work tbody tr', (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.getAttribute('data-kind') ?? '',
        [...row.querySelectorAll('td')]
          .map((cell) => cell.textContent)
          .join(' ')
          .trim(),
      ]),
    ),
  );
}

async function databases(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
}

async function choosePin(board: Page): Promise<void> {
  const box = await until('the box of the PIN', () => board.$(id('board-pin')));
  await box.evaluate((element, pin) => {
    const input = element as HTMLInputElement;
    input.value = pin;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, PIN);
  await wait(200);
}

/** Gives codes to the board as a paste does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.$eval(
    id('board-input'),
    (box, codes) => {
      const area = box as HTMLTextAreaElement;
      area.value = codes;
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    text,
  );
}

/** What is in a CAPTCHA's frame: label or text, and the middle on the screen. The frame is of the page's own origin. */
async function inFrame(page: Page, kind: string, selector: string) {
  return page.evaluate(
    (outer, inner) => {
      const frame = document.querySelector<HTMLIFrameElement>(outer);
      frame?.scrollIntoView({ block: 'center' });
      const around = frame?.getBoundingClientRect() ?? new DOMRect();
      return [...(frame?.contentDocument?.querySelectorAll(inner) ?? [])].map((element) => {
        const box = element.getBoundingClientRect();
        return {
          words: element.getAttribute('aria-label') ?? element.textContent ?? '',
          x: around.x + box.x + box.width / 2,
          y: around.y + box.y + box.height / 2,
        };
      });
    },
    `.captcha-frame.${kind}`,
    selector,
  );
}

async function pressInFrame(page: Page, kind: string, selector: string, index = 0): Promise<void> {
  const found = await until(
    `${selector} in the frame`,
    async () => (await inFrame(page, kind, selector))[index],
  );
  await page.mouse.click(found.x, found.y);
  await wait(120);
}

async function solveClick(page: Page): Promise<void> {
  await pressInFrame(page, 'click', '[role="checkbox"]');
  await until('the tick', async () => (await inFrame(page, 'click', '[aria-checked="true"]')).length === 1);
}

async function solveImages(page: Page): Promise<void> {
  for (const round of ['1', '2']) {
    await until(`round ${round}`, async () =>
      (await inFrame(page, 'image', '.captcha-foot .num'))[0]?.words.startsWith(`Round ${round}`),
    );
    const asked = (await inFrame(page, 'image', '.asked b'))[0]?.words ?? '';
    const tiles = await inFrame(page, 'image', '[data-tile]');
    for (const [i, tile] of tiles.entries())
      if (tile.words.endsWith(asked)) await pressInFrame(page, 'image', '[data-tile]', i);
    await pressInFrame(page, 'image', '[data-verify]');
  }
  await until('the thanks', async () => (await inFrame(page, 'image', '.solved')).length === 1);
}

inEachBrowser('The lesson', { platforms: [], replicas: () => [] }, (stage) => {
  test('a shift is counted exactly, priced, coded, handed in and wiped', async () => {
    const { browser } = stage;
    const pupil = await browser.openExtensionPage(FEED);
    await until('forty posts', async () => (await pupil.$$(id('practice-post'))).length === 40);
    await write(pupil, id('guess-acts'), '12');
    await press(pupil, id('shift-start'));
    await until('the clock', async () => (await read(pupil, 'shift-timer'))?.startsWith('9:'));
    expect(await read(pupil, 'shift-count')).toBeUndefined();

    for (const post of [0, 1, 2]) await press(pupil, id('practice-like'), post);
    await press(pupil, id('practice-like'), 1);
    await press(pupil, '.palette-opener', 3);
    await press(pupil, act('react'), 1);
    await press(pupil, '.post footer > .action', 0);
    await write(pupil, act('comment-box'), 'Good morning');
    await pupil.keyboard.press('Enter');
    await press(pupil, '.menu-holder > .action', 2);
    await press(pupil, act('share'), 1);
    await press(pupil, `.post ${act('follow')}`, 4);
    await pupil.focus(act('vote'));
    await pupil.keyboard.press('Enter');
    await wait(120);
    await press(pupil, act('star'), 3);
    await press(pupil, act('star'), 4);
    await press(pupil, act('verdict'), 1);
    await press(pupil, '.tag-picture button');
    await pupil.keyboard.type('a cat');
    await pupil.keyboard.press('Enter');
    await press(pupil, '.post header > .quiet', 6);
    await press(pupil, act('report'));
    await solveClick(pupil);
    await solveImages(pupil);
    await wait(2500);

    await press(pupil, id('shift-skip'));
    await until('the code', async () => (await read(pupil, 'class-code'))?.length === 14);
    expect(await readPayslip(pupil)).toEqual({
      like: '3 1',
      reaction: '1',
      comment: '1',
      share: '1',
      follow: '1',
      tag: '1',
      rate: '1',
      report: '1',
      vote: '1',
      captcha: '2',
      feedback: '1',
    });
    expect(await read(pupil, 'shift-acts')).toBe('14');
    expect(await browser.readTallies()).toEqual([]);

    const code = (await read(pupil, 'class-code')) ?? '';
    const board = await browser.openExtensionPage('src/classroom/index.html');
    await choosePin(board);
    await write(board, id('board-input'), code.toLowerCase());
    await until('one pupil', async () => (await read(board, 'board-count')) === '1');
    expect(await read(board, 'board-median')).toBeUndefined();

    await press(pupil, id('wipe'));
    await until('an empty board', async () => (await read(board, 'board-count')) === '0');
    expect(await databases(pupil)).not.toContain('unpaid-practice');
    expect(await board.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('thirty pupils make a class; twice, mistyped and foreign codes are told apart', async () => {
    const board = await stage.browser.openExtensionPage('src/classroom/index.html');
    await choosePin(board);
    const codes = Array.from({ length: 30 }, (_, i) =>
      makeClassCode({ counts: { ...noCounts(), like: 5 * (i % 7), comment: 2 * (i % 4) } }, PIN, i % 29),
    );
    await paste(board, codes.slice(0, 4).join('\n'));
    await until('four pupils', async () => (await read(board, 'board-count')) === '4');
    expect(await read(board, 'board-median')).toBeUndefined();
    await paste(board, codes.slice(4).join(', '));
    const distinct = new Set(codes).size;
    await until('the class', async () => (await read(board, 'board-count')) === String(distinct));
    const acts = [...new Set(codes)].map((code) => {
      const i = codes.indexOf(code);
      return 5 * (i % 7) + 2 * (i % 4);
    });
    const sorted = acts.toSorted((a, b) => a - b);
    const middle =
      ((sorted[Math.floor((distinct - 1) / 2)] ?? 0) + (sorted[Math.ceil((distinct - 1) / 2)] ?? 0)) / 2;
    expect(Number(await read(board, 'board-median'))).toBeCloseTo(middle, 1);

    const [first = ''] = codes;
    const mistyped = (first.startsWith('Z') ? 'Y' : 'Z') + first.slice(1);
    await paste(board, [first, mistyped, sampleCodes('0815', 1)[0]].join('\n'));
    const error = (await until('what is wrong', async () => read(board, 'board-error'))) ?? '';
    expect(error).toContain(first);
    expect(error).toContain(mistyped);
    expect(error).toContain('0815');
    expect(await read(board, 'board-count')).toBe(String(distinct));
    await press(board, id('board-erase'));
    await until('an empty board', async () => (await read(board, 'board-count')) === '0');
  });

  test('a thousand codes at once leave the board fluid', async () => {
    const board = await stage.browser.openExtensionPage('src/classroom/index.html');
    await choosePin(board);
    const milliseconds = await board.evaluate(
      async (selector, codes) => {
        const box = document.querySelector<HTMLTextAreaElement>(selector);
        if (!box) throw new Error('no box');
        const begun = performance.now();
        box.value = codes;
        box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
        await new Promise((resolve) => setTimeout(resolve, 0));
        return performance.now() - begun;
      },
      id('board-input'),
      sampleCodes(PIN, 1000).join('\n'),
    );
    await until('a thousand pupils', async () => (await read(board, 'board-count')) === '1,000');
    expect(milliseconds).toBeLessThan(1000);
    await press(board, id('wipe'));
  });
});

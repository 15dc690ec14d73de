import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { dress, findFaults } from './harness/find-faults.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import {
  act,
  BOARD,
  endShift,
  FEED,
  id,
  middleOf,
  press,
  pressByKey,
  readPayslip,
  send,
  untilSlide,
} from './harness/lesson.ts';
import { until } from './harness/until.ts';

/** Milliseconds that a finger is held down for the reactions; the site asks for 450. */
const HELD = 700;

/** Loads the page again as its user does: for pages of an extension, puppeteer waits in Firefox for what never comes. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isLeft: true });
    location.reload();
  });
  // Between the one page and the next there is none to ask.
  const isNew = () => page.evaluate(() => !Object.hasOwn(globalThis, 'isLeft')).catch(() => false);
  await until('the page again', isNew);
}

/** Opens everything on a post that opens. */
async function openAll(feed: Page): Promise<void> {
  await press(feed, '.post footer > .action', 0);
  await press(feed, act('vote'));
  await press(feed, act('star'), 3);
  await press(feed, act('verdict'));
  await press(feed, '.tag-picture button');
  await press(feed, '.palette-opener', 1);
}

inEachBrowser('Practice', { platforms: [], replicas: () => [] }, (stage) => {
  test('every act can be done, and is counted once, by keyboard alone', async () => {
    const feed = await stage.browser.openExtensionPage(FEED);
    await pressByKey(feed, id('shift-start'));
    await pressByKey(feed, id('practice-like'), 0);
    await pressByKey(feed, '.palette-opener', 1);
    await pressByKey(feed, act('react'), 1);
    await pressByKey(feed, '.post footer > .action', 0);
    await send(feed, act('comment-box'), 'Good morning');
    await pressByKey(feed, '.menu-holder > .action', 2);
    await pressByKey(feed, act('share'));
    await pressByKey(feed, `.post ${act('follow')}`, 4);
    await pressByKey(feed, act('vote'));
    await pressByKey(feed, act('star'), 3);
    await pressByKey(feed, act('verdict'));
    await pressByKey(feed, '.tag-picture button');
    await send(feed, act('tag-box'), 'a cat');
    await pressByKey(feed, '.post header > .quiet', 6);
    await pressByKey(feed, act('report'));

    await endShift(feed, 10);
    expect(await readPayslip(feed)).toEqual({
      like: '1',
      reaction: '1',
      comment: '1',
      share: '1',
      follow: '1',
      tag: '1',
      rate: '1',
      report: '1',
      vote: '1',
      feedback: '1',
    });
    await press(feed, id('wipe'));
  });

  test('reactions open under a resting mouse, and are one act each', async () => {
    const feed = await stage.browser.openExtensionPage(FEED);
    await press(feed, id('shift-start'));
    const like = await middleOf(feed, id('practice-like'), 2);
    await feed.mouse.move(like.x, like.y);
    await until('the reactions', () => feed.$('.palette'));
    await press(feed, act('react'), 2);
    // From a like to a reaction is a change of mind, not another act.
    await press(feed, id('practice-like'), 4);
    await press(feed, '.palette-opener', 4);
    await press(feed, act('react'), 0);

    await endShift(feed, 2);
    expect(await readPayslip(feed)).toEqual({ like: '1', reaction: '1' });
    await press(feed, id('wipe'));
  });

  test('what was done right before the page is loaded again is not lost', async () => {
    const feed = await stage.browser.openExtensionPage(FEED);
    await press(feed, id('shift-start'));
    for (const post of [0, 2]) {
      const like = await middleOf(feed, id('practice-like'), post);
      await feed.mouse.click(like.x, like.y);
      await reload(feed);
    }
    await endShift(feed, 2);
    expect(await readPayslip(feed)).toEqual({ like: '2' });
    await press(feed, id('wipe'));
  });

  // Firefox has no touch events without a touch screen; faults of access are the same in both.
  if (stage.name !== 'chromium') return;

  test('a finger held down opens the reactions and likes nothing', async () => {
    const feed = await stage.browser.openExtensionPage(FEED);
    await press(feed, id('shift-start'));
    const { x, y } = await middleOf(feed, id('practice-like'), 2);
    const finger = await feed.touchscreen.touchStart(x, y);
    await wait(HELD);
    await finger.end();
    await until('the reactions', () => feed.$('.palette'));
    const love = await middleOf(feed, act('react'));
    await feed.touchscreen.tap(love.x, love.y);

    await endShift(feed, 1);
    expect(await readPayslip(feed)).toEqual({ reaction: '1' });
    await press(feed, id('wipe'));
  });

  test('no page of the lesson has faults of access, in either theme', async () => {
    const { browser } = stage;
    const found: Record<string, string[]> = {};
    const look = async (state: string, page: Page) => {
      for (const theme of ['light', 'dark'] as const) {
        await dress(page, theme);
        const faults = await findFaults(page, theme);
        if (faults.length > 0) found[`${state}, ${theme}`] = faults;
      }
    };

    const feed = await browser.openExtensionPage(FEED);
    await until('the feed', () => feed.$(id('practice-post')));
    await look('guess', feed);
    await press(feed, id('shift-start'));
    await openAll(feed);
    await look('shift', feed);
    await press(feed, id('shift-pause'));
    await look('pause', feed);
    await press(feed, id('shift-pause'));
    await press(feed, '.post header > .quiet', 6);
    await look('report', feed);
    await feed.keyboard.press('Escape');
    await endShift(feed, 3);
    await look('payslip', feed);
    await press(feed, id('wipe'));
    await until('the word of it', () => feed.$('.wiped'));
    await look('wiped', feed);

    for (const kind of ['click', 'image', 'text']) {
      const captcha = await browser.openExtensionPage(`src/practice/captcha.html?kind=${kind}&seed=7`);
      await until('the CAPTCHA', () => captcha.$(`.${kind}-captcha`));
      await look(`captcha ${kind}`, captcha);
      await captcha.close();
    }

    const board = await browser.openExtensionPage(BOARD);
    await until('the board', () => board.$(id('board-sample')));
    await look('empty board', board);
    await press(board, id('board-sample'));
    await look('board', board);
    await press(board, id('board-project'));
    for (let slide = 1; slide <= 6; slide += 1) {
      await untilSlide(board, slide);
      await look(`slide ${slide}`, board);
      await board.keyboard.press('ArrowRight');
    }
    await board.keyboard.press('Escape');
    for (const [place, content] of [
      ['clock', '.phases'],
      ['pack/all', '.sheet'],
    ] as const) {
      await board.evaluate((hash) => void (location.hash = hash), place);
      await until(place, () => board.$(content));
      await look(place, board);
    }
    await board.close();
    expect(found).toEqual({});
  });
});

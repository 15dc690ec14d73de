import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { dayOfDate } from '../../src/acts/slot.ts';
import { yearsOfUse } from '../seed/years-of-use.ts';
import { dress, findFaults } from './harness/find-faults.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { tellBackground } from './harness/tell-background.ts';
import { until } from './harness/until.ts';

const SECTIONS = [
  'overview',
  'timeline',
  'platforms',
  'values',
  'payslip',
  'methods',
  'classroom',
  'data',
  'settings',
];

const TODAY = dayOfDate(new Date());
const ROWS = yearsOfUse({ to: TODAY, days: 120 });

function textOf(page: Page, id: string): Promise<string> {
  return page.$eval(`[data-testid="${id}"]`, (element) => element.textContent ?? '');
}

async function numberOf(page: Page, id: string): Promise<number> {
  return Number((await textOf(page, id)).replace(/[^\d.]/g, ''));
}

/** Acts that are not paid, from a day on. */
function actsSince(day: string): number {
  return ROWS.tallies
    .filter(({ slot, platform }) => slot >= day && platform !== 'mturk')
    .reduce((sum, { n }) => sum + n, 0);
}

inEachBrowser('the dashboard', { platforms: [], replicas: () => [] }, (stage) => {
  const open = async (section: string): Promise<Page> => {
    const page = await stage.browser.openExtensionPage(`src/dashboard/index.html#${section}`);
    await page.waitForSelector('main[aria-busy="false"] h1');
    return page;
  };
  /** Goes to a section as a link in the menu does. */
  const go = async (page: Page, section: string): Promise<void> => {
    await page.click(`[data-testid="go-${section}"]`);
    await page.waitForSelector(`[data-testid="go-${section}"][aria-current="page"]`);
    await page.waitForSelector('main[aria-busy="false"] h1');
  };
  const speak = async (language: string): Promise<void> => {
    await (
      await stage.browser.desk()
    ).evaluate(async (chosen) => {
      const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis.chrome>;
      await ((browser ?? chrome) as typeof globalThis.chrome).storage.local.set({ language: chosen });
    }, language);
  };
  const fill = async () => tellBackground(await stage.browser.desk(), 'merge', ROWS);

  test('shows nothing as nothing, in every section, without a fault', async () => {
    const page = await open('overview');
    expect(await numberOf(page, 'total-acts')).toBe(0);
    for (const section of SECTIONS) {
      await go(page, section);
      expect(await findFaults(page), section).toEqual([]);
    }
    await page.close();
  });

  test('says what was done in the period that is chosen, through four lenses', async () => {
    await fill();
    const page = await open('overview');
    await page.select('[data-testid="period"]', 'year');
    const all = actsSince(`${TODAY.slice(0, 4)}-01-01`);
    await until('the acts of the year', async () => (await numberOf(page, 'total-acts')) === all);
    const amounts = await Promise.all(
      ['ad', 'click', 'wage', 'training'].map((lens) => numberOf(page, `lens-value-${lens}`)),
    );
    expect(amounts.every((amount) => amount > 0)).toBe(true);
    expect(await page.$$('[data-testid="chart-days"] rect.qualification')).not.toHaveLength(0);
    expect(await page.$$('[data-testid="chart-week"] rect.heat')).toHaveLength(7 * 24);
    await page.close();
  });

  test('moves when something is counted', async () => {
    const page = await open('overview');
    const before = await numberOf(page, 'total-acts');
    const [row] = ROWS.tallies;
    if (!row) throw new Error('no rows');
    const more = { ...row, slot: `${TODAY}T00`, platform: 'tumblr', kind: 'like' as const, n: 3 };
    await tellBackground(await stage.browser.desk(), 'merge', { tallies: [more], attention: [] });
    await until('three more acts', async () => (await numberOf(page, 'total-acts')) === before + 3);
    await page.close();
  });

  test.runIf(stage.isThorough)('has no fault in any section with years of use, in either theme', async () => {
    for (const section of SECTIONS) {
      const page = await open(section);
      for (const theme of ['light', 'dark'] as const) {
        await dress(page, theme);
        expect(await findFaults(page, theme), `${section}, ${theme}`).toEqual([]);
      }
      await page.close();
    }
  });

  /** The elements that reach out of the page, in the section that is open; none if it fits. */
  const sticksOut = (page: Page) =>
    page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('main *')]
        .filter((each) => {
          const { left, right } = each.getBoundingClientRect();
          return (left < 0 || right > clientWidth) && !each.closest('.scroll');
        })
        .map((each) => each.outerHTML.slice(0, 120));
    });

  test.each([
    ['a screen of 320 pixels', 320, 700],
    ['a window of 1,280 pixels at 200 %', 640, 450],
  ])('every section fits %s', async (_what, width, height) => {
    const page = await open('overview');
    await page.setViewport({ width, height });
    for (const section of SECTIONS) {
      await go(page, section);
      await until(`${section} is narrow`, () => page.evaluate((wide) => innerWidth === wide, width));
      expect(await sticksOut(page), section).toEqual([]);
    }
    await page.close();
  });

  test('is mirrored in a language that is written from right to left, and fits as well', async () => {
    onTestFinished(() => speak(''));
    await speak('ar');
    const page = await open('overview');
    await until('the direction', () => page.evaluate(() => document.documentElement.dir === 'rtl'));
    expect(await findFaults(page)).toEqual([]);
    const menu = () => page.$eval('nav.menu', (each) => each.getBoundingClientRect().left);
    expect(await menu()).toBeGreaterThan(600);
    for (const width of [1200, 320]) {
      await page.setViewport({ width, height: 700 });
      for (const section of SECTIONS) {
        await go(page, section);
        await until(`${section} is ${width} wide`, () => page.evaluate((wide) => innerWidth === wide, width));
        expect(await sticksOut(page), `${section}, ${width}`).toEqual([]);
      }
    }
    await page.close();
  });

  test('nothing moves by itself where the user wants less motion', async () => {
    const page = await open('overview');
    const still = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const reduced = rules.filter(
        (rule) => rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-reduced-motion'),
      );
      return reduced.map((rule) => rule.cssText).join(' ');
    });
    expect(still).toMatch(/animation-duration: 0\.01ms !important/);
    expect(still).toMatch(/transition-duration: 0\.01ms !important/);
    await page.close();
  });

  test('the timeline goes by keyboard from bar to bar, back in time, and closer', async () => {
    const page = await open('timeline');
    const plot = await page.waitForSelector('[role="slider"]');
    await plot?.focus();
    const readOut = () => textOf(page, 'readout');
    const newest = await readOut();
    await page.keyboard.press('ArrowLeft');
    await until('the day before', async () => (await readOut()) !== newest);
    const bars = () => page.$eval('[role="slider"]', (slider) => Number(slider.ariaValueMax));
    const before = await bars();
    await page.keyboard.press('+');
    const shown = await readOut();
    await until('fewer bars', async () => (await bars()) < before);
    expect(await readOut()).toBe(shown);
    await page.keyboard.press('PageUp');
    await until('earlier days', async () => (await readOut()) !== shown);
    await page.click('[data-testid="compare"]');
    await page.waitForSelector('[data-testid="comparison"]');
    await page.close();
  });

  test('a server is added by address only if it is one', async () => {
    const page = await open('settings');
    await page.waitForSelector('[data-testid="instance"]');
    await page.type('[data-testid="instance"]', 'not a server');
    await page.click('[data-testid="add-instance"]');
    await until('the error', async () => (await textOf(page, 'instance-error')).includes('not the address'));
    await page.close();
  });
});

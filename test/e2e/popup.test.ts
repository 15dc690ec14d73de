import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { AttentionRow, TallyRow } from '../../src/acts/tally-row.ts';
import { slotOf } from '../../src/acts/slot.ts';
import { createXReplica } from '../platforms/x/replica.ts';
import { play } from '../platforms/stage/user.ts';
import { rowOf } from '../seed/row-of.ts';
import { dress, findFaults } from './harness/find-faults.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { tellBackground } from './harness/tell-background.ts';
import { until } from './harness/until.ts';

const NOW = slotOf(new Date());

function acts(platform: string, kind: TallyRow['kind'], n: number, more: Partial<TallyRow> = {}): TallyRow {
  return rowOf({ slot: NOW, platform, kind, device: 'popuptest0000000', n, ...more });
}

function visits(platform: string, count: number): AttentionRow {
  return { slot: NOW, platform, device: 'popuptest0000000', seconds: 600, visits: count };
}

function textOf(page: Page, id: string): Promise<string> {
  return page.$eval(`[data-testid="${id}"]`, (element) => element.textContent ?? '');
}

async function numberOf(page: Page, id: string): Promise<number> {
  return Number((await textOf(page, id)).replace(/[^\d.]/g, ''));
}

inEachBrowser('the popup', { platforms: ['x'], replicas: () => [createXReplica()] }, (stage) => {
  const openPopup = async (): Promise<Page> => {
    const popup = await stage.browser.openExtensionPage('src/popup/index.html');
    await popup.waitForSelector('[data-testid="acts"]');
    return popup;
  };
  const merge = async (tallies: TallyRow[], attention: AttentionRow[] = []) =>
    tellBackground(await stage.browser.desk(), 'merge', { tallies, attention });

  test('says what was done, what it is worth, and that nothing was paid', async () => {
    await merge(
      [acts('facebook', 'like', 10, { undone: 2 }), acts('recaptcha', 'captcha', 3)],
      [visits('x', 1)],
    );
    const popup = await openPopup();
    await popup.click('[data-testid="period-today"]');
    expect(await numberOf(popup, 'acts')).toBe(13);
    // Eight likes stand; a CAPTCHA has no price in this lens: 8 × 4.75 / (107 × 91.25 / 30).
    expect(await numberOf(popup, 'value')).toBeCloseTo(0.117, 3);
    expect(await numberOf(popup, 'band-low')).toBeLessThan(0.117);
    expect(await numberOf(popup, 'band-high')).toBeGreaterThan(0.117);
    expect(await numberOf(popup, 'average-user')).toBeCloseTo(2 * 0.0521, 3);
    expect(await numberOf(popup, 'paid')).toBe(0);
    const rows = await popup.$$eval('[data-testid="platform-row"]', (found) =>
      found.map((row) => [row.getAttribute('data-platform'), row.textContent]),
    );
    expect(rows.map(([platform]) => platform)).toEqual(['facebook', 'recaptcha']);
    expect(rows[1]?.[1]).toContain('no price');
    await popup.close();
  });

  test('moves while it is open, when the ledger is written and when the user likes something', async () => {
    const popup = await openPopup();
    const before = await numberOf(popup, 'acts');
    await merge([acts('instagram', 'comment', 5)]);
    await until('five more acts', async () => (await numberOf(popup, 'acts')) === before + 5);

    const site = await stage.open('https://x.com/home');
    await play(site, [{ press: 'like p0' }], () => undefined);
    await until('the like in the popup', async () => (await numberOf(popup, 'acts')) === before + 6);
    await popup.close();
  });

  test('prices by another lens without changing a count, and remembers it', async () => {
    const popup = await openPopup();
    const before = await numberOf(popup, 'acts');
    for (const lens of ['click', 'wage', 'training', 'ad']) {
      await popup.select('[data-testid="lens"]', lens);
      await popup.waitForSelector(`[data-testid="lens-value-${lens}"]`);
      expect(await numberOf(popup, 'acts')).toBe(before);
    }
    const classic = await numberOf(popup, 'value');
    await popup.select('[data-testid="benchmark"]', 'own');
    await popup.waitForSelector('[data-testid="own-benchmark"]');
    await popup.$eval('[data-testid="own-benchmark"]', (element) => {
      (element as HTMLInputElement).value = '9.5';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(
      'twice the value',
      async () => Math.abs((await numberOf(popup, 'value')) / classic - 2) < 0.02,
    );
    await popup.close();
    const again = await openPopup();
    expect(
      await again.$eval('[data-testid="benchmark"]', (element) => (element as HTMLSelectElement).value),
    ).toBe('own');
    await again.select('[data-testid="benchmark"]', 'classic');
    await again.close();
  });

  test('pauses everywhere at one press, and takes the counting up again', async () => {
    const popup = await openPopup();
    await popup.click('[data-testid="pause"]');
    await popup.waitForSelector('[data-testid="pause"][aria-pressed="true"]');
    const paused = await stage.open('https://x.com/home');
    await play(paused, [{ press: 'like p0' }], () => undefined);
    await stage.expectCounts({});

    await popup.bringToFront();
    await popup.click('[data-testid="pause"]');
    await popup.waitForSelector('[data-testid="pause"][aria-pressed="false"]');
    const counting = await stage.open('https://x.com/home');
    await play(counting, [{ press: 'like p0' }], () => undefined);
    await stage.expectCounts({ x: { like: { n: 1 } } });
    await popup.close();
  });

  test('says so when a witness is blind, and when visits bring nothing', async () => {
    await merge([acts('tumblr', 'like', 4, { network: 0 })], [visits('reddit', 6)]);
    const popup = await openPopup();
    const health = await popup.$$eval('[data-testid="health"]', (found) =>
      found.map((note) => `${note.getAttribute('data-platform')} ${note.getAttribute('data-health')}`),
    );
    expect(health).toContain('tumblr network-blind');
    expect(health).toContain('reddit nothing-seen');
    await popup.close();
  });

  test('folds several warnings into one line, and keeps its header and its footer in sight', async () => {
    const platforms = ['linkedin', 'pinterest', 'tumblr', 'quora', 'yelp', 'vk'];
    await merge(
      platforms.map((platform) => acts(platform, 'like', 4, { network: 0 })),
      platforms.map((platform) => visits(platform, 6)),
    );
    const popup = await openPopup();
    await popup.setViewport({ width: 384, height: 600 });
    const summary = await popup.waitForSelector('details summary');
    const isShown = () =>
      popup.$$eval('[data-testid="health"][data-platform]', (all) =>
        all.map((each) => each.checkVisibility()),
      );
    expect(await isShown()).not.toContain(true);
    await summary?.click();
    await until('the warnings', async () => !(await isShown()).includes(false));

    await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until('the end', () => popup.evaluate(() => scrollY > 0));
    const edges = await popup.evaluate(() => {
      const boxOf = (part: string) => document.querySelector(part)?.getBoundingClientRect();
      return [boxOf('header')?.top ?? NaN, boxOf('footer')?.bottom ?? NaN].map(Math.round);
    });
    expect(edges).toEqual([0, 600]);
    await popup.close();
  });

  test('explains "no price" by keyboard, and Escape puts the explanation away', async () => {
    const popup = await openPopup();
    const row = '[data-platform="recaptcha"]';
    await popup.focus(`${row} .hint-words`);
    const isShown = () => popup.$eval(`${row} [role="tooltip"]`, (tip) => getComputedStyle(tip).visibility);
    expect(await isShown()).toBe('visible');
    // Figures stand close to their units; words do not.
    const spacing = await popup.$eval(`${row} [role="tooltip"]`, (tip) => getComputedStyle(tip).wordSpacing);
    expect(spacing).toBe('0px');
    await popup.keyboard.press('Escape');
    await until('the explanation to go', async () => (await isShown()) === 'hidden');
    await popup.close();
  });

  test('opens beside the page, where it stays and moves', async () => {
    const popup = await openPopup();
    await popup.click('[data-testid="menu"]');
    await popup.waitForSelector('[data-testid="open-beside"]', { visible: true });
    await popup.click('[data-testid="open-beside"]');
    const actsBeside = () =>
      popup.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis.chrome>;
        const api = (browser ?? chrome) as typeof globalThis.chrome;
        const tabs = new Set(api.extension.getViews({ type: 'tab' }));
        // Firefox’s background is a view, too, while it is awake.
        const panel = api.extension
          .getViews()
          .find((view) => !tabs.has(view) && view.location.pathname === location.pathname);
        return panel?.document.querySelector('[data-testid="acts"]')?.textContent;
      });
    const before = await until('the panel', actsBeside);
    expect(before).toBe(await textOf(popup, 'acts'));
    await merge([acts('instagram', 'follow', 2)]);
    await until('two more acts in the panel', async () => (await actsBeside()) !== before);
    await popup.close();
  });

  test('is styled by the styles in the page itself, which the policy allows by their hash', async () => {
    const popup = await openPopup();
    const styled = await popup.evaluate(() => ({
      files: document.querySelectorAll('link[rel="stylesheet"]').length,
      header: getComputedStyle(document.querySelector('header') ?? document.body).display,
    }));
    expect(styled).toEqual({ files: 0, header: 'flex' });
    await popup.close();
  });

  test('has no accessibility fault that can be found by machine', async () => {
    const popup = await openPopup();
    for (const theme of ['light', 'dark'] as const) {
      await dress(popup, theme);
      expect(await findFaults(popup, theme)).toEqual([]);
    }
    await popup.click('[data-testid="menu"]');
    expect(await findFaults(popup)).toEqual([]);
    await popup.close();
  });
});

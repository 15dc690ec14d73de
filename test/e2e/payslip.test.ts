import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { dayOfDate } from '../../src/acts/slot.ts';
import type { TallyRow } from '../../src/acts/tally-row.ts';
import { BENCHMARKS } from '../../src/valuation/benchmarks.ts';
import { rowOf } from '../seed/row-of.ts';
import { catchFile } from './harness/catch-file.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { tellBackground } from './harness/tell-background.ts';
import { until } from './harness/until.ts';

const TODAY = dayOfDate(new Date());

function acts(platform: string, kind: TallyRow['kind'], n: number): TallyRow {
  return rowOf({ slot: `${TODAY}T00`, platform, kind, device: 'paysliptest00000', n });
}

const ROWS = [
  acts('facebook', 'like', 100),
  acts('instagram', 'comment', 10),
  acts('recaptcha', 'captcha', 5),
];

function textOf(page: Page, id: string): Promise<string> {
  return page.$eval(`[data-testid="${id}"]`, (element) => element.textContent ?? '');
}

/** Pages of a PDF; browsers may keep the objects that tell in compressed streams. */
function countPages(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const plain = bytes.toString('latin1');
  const streams = [...plain.matchAll(/\/ObjStm[^]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(bytes.subarray(start, plain.indexOf('endstream', start))).toString('latin1');
  });
  return [plain, ...streams].flatMap((text) => [...text.matchAll(/\/Type\s*\/Page\b/g)]).length;
}

inEachBrowser('the payslip', { platforms: [], replicas: () => [] }, (stage) => {
  const fill = async () =>
    tellBackground(await stage.browser.desk(), 'merge', { tallies: ROWS, attention: [] });
  const open = async (address: string): Promise<Page> => {
    const page = await stage.browser.openExtensionPage(`src/dashboard/index.html#${address}`);
    await page.waitForSelector('main[aria-busy="false"] h1');
    return page;
  };

  test('of nothing reads sensibly', async () => {
    const page = await open('payslip');
    await page.waitForSelector('[data-testid="payslip"]');
    expect(await page.$$('[data-testid="payslip-line"]')).toHaveLength(0);
    expect(await textOf(page, 'payslip')).toContain('No work was counted');
    expect(await textOf(page, 'net-pay')).toBe('$0.00');
    await page.close();
  });

  test('has a line for each kind, employers by company, and a net pay of 0', async () => {
    await fill();
    const page = await open('payslip');
    await page.waitForSelector('[data-testid="payslip-line"]');
    const kinds = await page.$$eval('[data-testid="payslip-line"]', (lines) =>
      lines.map((line) => line.getAttribute('data-kind')),
    );
    expect(kinds).toEqual(['like', 'comment', 'captcha']);
    const employers = await textOf(page, 'employers');
    expect(employers).toContain('Meta (Facebook, Instagram)');
    const total = await textOf(page, 'payslip-total');
    expect(total).toContain('115');
    // 110 acts × 4.75 / (107 × 91.25 / 30); the CAPTCHAs have no price in this lens.
    expect(total).toContain('$1.61');
    expect(await textOf(page, 'gross-value')).toBe('$1.61');
    expect(await textOf(page, 'net-pay')).toBe('$0.00');
    const sources = await page.$$eval('[data-testid="source"]', (all) =>
      all.map((source) => source.getAttribute('data-benchmark')),
    );
    expect(sources).toContain('fb_seed_475');
    await page.close();
  });

  test('is for one platform, and of a day without work, when asked', async () => {
    await fill();
    const page = await open('payslip');
    await page.waitForSelector('[data-testid="payslip-line"]');
    await page.select('[data-testid="slip-platform"]', 'instagram');
    await until('one line', async () => (await page.$$('[data-testid="payslip-line"]')).length === 1);
    await page.click('[data-testid="unit-day"]');
    await page.click('[data-testid="previous"]');
    await until('no line', async () => (await page.$$('[data-testid="payslip-line"]')).length === 0);
    await page.close();
  });

  test('is saved as a picture of twice its size, drawn in the page', async () => {
    await fill();
    const page = await open('payslip');
    await page.waitForSelector('[data-testid="payslip-line"]');
    await catchFile(page);
    await page.$eval('[data-testid="save-image"]', (button) => (button as HTMLElement).click());
    const picture = await until('the picture', () =>
      page.evaluate(async () => {
        const { caught } = globalThis as unknown as { caught?: { blob: Blob; name: string } };
        if (!caught) return undefined;
        const bitmap = await createImageBitmap(caught.blob);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        let dark = 0;
        for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 80) dark += 1;
        const box = document.querySelector('[data-testid="payslip"]')?.getBoundingClientRect();
        return { name: caught.name, width: bitmap.width, wanted: Math.ceil((box?.width ?? 0) * 2), dark };
      }),
    );
    expect(picture.name).toMatch(/^unpaid-payslip-.*\.png$/);
    expect(picture.width).toBe(picture.wanted);
    // Letters and lines: a blank sheet has no dark pixel.
    expect(picture.dark).toBeGreaterThan(2000);
    await page.close();
  });

  test('shows every column on a screen of 320 pixels, without a word broken', async () => {
    await fill();
    const page = await open('payslip');
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForSelector('[data-testid="payslip-line"]');
    const [wide, room] = await page.$eval('[data-testid="payslip"] .scroll', (box) => [
      box.scrollWidth,
      box.clientWidth,
    ]);
    expect(wide).toBe(room);
    const lines = await page.$$eval('[data-testid="payslip-line"]', (all) =>
      all.map((line) => [...line.children].map((cell) => cell.getBoundingClientRect().height)),
    );
    // 12 pixels are the letters; a cell of two lines is above 30.
    expect(Math.max(...lines.flat())).toBeLessThan(30);
    await page.close();
  });

  test('prints on one page', async () => {
    await fill();
    const page = await open('payslip');
    await page.waitForSelector('[data-testid="payslip-line"]');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(countPages(pdf)).toBe(1);
    await page.close();
  });

  test('the methods show every figure once with its source, and formulas with the user’s numbers', async () => {
    await fill();
    const page = await open('methods');
    await page.waitForSelector('[data-testid="formula"]');
    const figures = await page.$$eval('[data-testid="source"]', (all) =>
      all.map((figure) => figure.getAttribute('data-benchmark')),
    );
    expect(figures).toEqual(BENCHMARKS.map(({ id }) => id));
    const formula = await page.$eval('[data-formula="ad-acts"]', (element) => element.textContent ?? '');
    expect(formula).toContain('100');
    expect(formula).toContain('$4.75');
    expect(formula).toContain('107');
    await page.close();
  });
});

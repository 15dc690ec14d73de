import type { Frame, Page } from 'puppeteer-core';
import { test } from 'vitest';
import { createPartsReplica } from '../platforms/parts/replica.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { until } from './harness/until.ts';

/** The frame at an address, once what is to be pressed is there. */
function frameAt(page: Page, address: string, control: string): Promise<Frame> {
  return until(`the frame ${address}`, async () => {
    const frame = page.frames().find((candidate) => candidate.url().startsWith(address));
    return (await frame?.$(control).catch(() => null)) ? frame : undefined;
  });
}

function once(kind: string, seen: { page: number; network: number }, quantity: number, variants = {}) {
  return { [kind]: { n: 1, undone: 0, ...seen, quantity, variants } };
}

const options = {
  platforms: ['facebook', 'x', 'tiktok'],
  replicas: () => [createPartsReplica()],
};

inEachBrowser('Parts of a page that are not its own', options, (stage) => {
  test('a like button counts whose like reaches the platform; a link to the platform does not', async () => {
    const page = await stage.open('https://news.example/');
    const button = await frameAt(page, 'https://www.facebook.com/plugins/like.php', 'button');
    const link = await frameAt(page, 'https://platform.twitter.com/', 'a');
    await link.click('a');
    await page.bringToFront();
    await button.click('button');
    await until('the like', () =>
      button.evaluate(() => document.querySelector('button')?.textContent === 'Liked'),
    );
    await until('the count', async () => (await stage.counts())['facebook'] !== undefined);
    await stage.expectCounts({ facebook: once('like', { page: 0, network: 1 }, 1) });
  });

  test('a CAPTCHA that is drawn into the page counts on a site that is counted', async () => {
    const page = await stage.open('https://www.tiktok.com/foryou', { extra: { captcha: 'TikTok’s slider' } });
    await page.waitForSelector('.secsdk-captcha-drag-icon[style]');
    await page.click('.secsdk-captcha-drag-icon');
    await until('the end of the CAPTCHA', async () => (await page.$('.captcha-verify-container')) === null);
    await until('the count', async () => (await stage.counts())['tiktok'] !== undefined);
    await stage.expectCounts({ tiktok: once('captcha', { page: 1, network: 0 }, 0, { puzzle: 1 }) });
  });

  test('and on a counted site that is not known to draw any', async () => {
    const page = await stage.open('https://x.com/home', { extra: { captcha: 'AWS WAF’s pictures' } });
    await page.waitForSelector('#amzn-btn-verify-internal[style]');
    await page.click('canvas');
    await page.click('#amzn-btn-verify-internal');
    await until('the end of the CAPTCHA', async () => (await page.$('canvas')) === null);
    await until('the count', async () => (await stage.counts())['x'] !== undefined);
    await stage.expectCounts({ x: once('captcha', { page: 1, network: 0 }, 0, { puzzle: 1 }) });
  });

  test('and on no other site', async () => {
    const page = await stage.open('https://shop.example/', { extra: { captcha: 'AWS WAF’s pictures' } });
    await page.waitForSelector('#amzn-btn-verify-internal[style]');
    await page.click('canvas');
    await page.click('#amzn-btn-verify-internal');
    await until('the end of the CAPTCHA', async () => (await page.$('canvas')) === null);
    await stage.expectCounts({});
  });
});

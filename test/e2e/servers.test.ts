import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { page, type Replica } from './harness/replica.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { until } from './harness/until.ts';

function site(host: string, body: string): Replica {
  return { hosts: [host], handle: () => page(`<!doctype html><title>${host}</title>${body}`) };
}

const replicas = () => [
  site('social.example', '<div id="mastodon"></div>'),
  site('pictures.example', '<meta property="og:site_name" content="pixelfed">'),
  site('shop.example', '<h1>Shoes</h1>'),
  { hosts: ['gone.example'], handle: () => ({ drop: true }) } satisfies Replica,
];

inEachBrowser('Servers that the user adds', { platforms: [], replicas }, (stage) => {
  const open = async (): Promise<Page> => {
    const settings = await stage.browser.openExtensionPage('src/dashboard/index.html#settings');
    await settings.waitForSelector('[data-testid="instance"]');
    return settings;
  };
  const type = async (settings: Page, address: string): Promise<void> => {
    await settings.waitForSelector('[data-testid="add-instance"]:not(:disabled)');
    await settings.$eval('[data-testid="instance"]', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settings.type('[data-testid="instance"]', address);
    await settings.click('[data-testid="add-instance"]');
  };
  const error = (settings: Page): Promise<string> =>
    settings.$eval('[data-testid="instance-error"]', ({ textContent }) => textContent ?? '');
  const shows = (settings: Page, words: string): Promise<unknown> =>
    until(`“${words}”`, async () => (await error(settings)).includes(words));

  test('are told by their page, which opens in a tab and closes again', async () => {
    const settings = await open();
    for (const host of ['social.example', 'pictures.example']) {
      await type(settings, host);
      await until(`${host} to be listed`, () =>
        settings.$eval('.servers', (list, wanted) => list.textContent?.includes(wanted) ?? false, host),
      );
    }
    expect(await error(settings)).toBe('');
    const addresses = (await stage.browser.puppeteer.pages()).map((tab) => tab.url());
    expect(addresses.filter((url) => url.includes('.example'))).toEqual([]);
    await settings.close();
  });

  test('are not added where the address is none, the site is another, or nobody answers', async () => {
    const settings = await open();
    await type(settings, 'not a server');
    await shows(settings, 'not the address');
    await type(settings, 'shop.example');
    await shows(settings, 'none of Mastodon');
    await type(settings, 'gone.example');
    await shows(settings, 'cannot be looked at');
    await type(settings, 'http://social.example');
    await shows(settings, 'secure address');
    expect(await settings.$eval('.servers', ({ textContent }) => textContent)).not.toContain('shop.example');
    await settings.close();
  });
});

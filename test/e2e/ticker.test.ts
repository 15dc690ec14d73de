import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Settings } from '../../src/settings.ts';
import { play } from '../platforms/stage/user.ts';
import { createXReplica } from '../platforms/x/replica.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { tellBackground } from './harness/tell-background.ts';
import { until } from './harness/until.ts';
import { watchTicker, type Shown } from './harness/watch-ticker.ts';

interface ExtensionGlobals {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

const HOME = 'https://x.com/home';

const LINE = '+1 like · X · ≈ 1.5\u00a0¢';

const options = { platforms: ['x'], replicas: () => [createXReplica()] };

async function set(desk: Page, settings: Partial<Settings>): Promise<void> {
  await desk.evaluate(async (change) => {
    const globals = globalThis as unknown as ExtensionGlobals;
    await (globals.browser ?? globals.chrome).storage.local.set(change);
  }, settings);
}

async function untilBadge(desk: Page, text: string): Promise<void> {
  let shown = '';
  await until(`the badge "${text}"`, async () => {
    shown = await desk.evaluate(() => {
      const globals = globalThis as unknown as ExtensionGlobals;
      return (globals.browser ?? globals.chrome).action.getBadgeText({});
    });
    return shown === text;
  }).catch((error: unknown) => {
    throw new Error(`The badge is "${shown}"`, { cause: error });
  });
}

async function untilShown(readShown: () => Promise<Shown[]>, times: number): Promise<Shown[]> {
  return until(`the ticker to show something ${times} times`, async () => {
    const shown = await readShown();
    return shown.length >= times && shown;
  });
}

/** What a site can find out about a ticker. */
interface Found {
  root: ShadowRoot | null;
  width: number;
  height: number;
  text: string;
}

/** In the site: keeps whatever it can find out about the ticker, as long as that is there. */
function spy(): void {
  const found: Found = { root: null, width: 0, height: 0, text: '' };
  Object.assign(window, { found });
  const look = (): void => {
    const host = document.querySelector<HTMLElement>('html > [popover]');
    if (!host) return;
    const { width, height } = host.getBoundingClientRect();
    found.root ??= host.shadowRoot;
    found.width = Math.max(found.width, width, host.scrollWidth, host.offsetWidth);
    found.height = Math.max(found.height, height, host.scrollHeight, host.offsetHeight);
    found.text += host.innerText;
    setTimeout(look, 20);
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true });
}

/** In the site: a bar of buttons at the bottom, which styles whatever it can. */
function addBar(): { top: number } {
  const bar = document.createElement('nav');
  bar.style.cssText = 'position:fixed;inset:auto 0 0;height:64px;display:flex;z-index:2147483647';
  for (let index = 0; index < 5; index += 1) {
    const button = bar.appendChild(document.createElement('button'));
    button.style.cssText = 'flex:1';
    button.textContent = String(index);
  }
  const style = document.createElement('style');
  style.textContent =
    'html > div { display: none !important; transform: scale(9) !important; width: 50% !important }';
  document.body.append(bar, style);
  return { top: bar.getBoundingClientRect().top };
}

/** In the site. */
function coverAll(): void {
  const button = document.body.appendChild(document.createElement('button'));
  button.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
}

/** So many likes, as another browser's backup would have them. */
async function merge(desk: Page, n: number): Promise<void> {
  const numbers = { n, undone: 0, page: n, network: n, quantity: n, seconds: 0, variants: {} };
  // The hour of the browser's clock, which may not be that of this process.
  const slot = await desk.evaluate(() => {
    const pad = (part: number) => String(part).padStart(2, '0');
    const now = new Date();
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}T${pad(now.getHours())}`;
  });
  const row = { slot, platform: 'x', kind: 'like', device: 'elsewhere', ...numbers } as const;
  await tellBackground(desk, 'merge', { tallies: [row], attention: [] });
}

inEachBrowser('The badge and the ticker', options, (stage) => {
  const like = (site: Page, post: string) =>
    play(site, [{ press: `like ${post}` }], (change) => stage.server.scenario(change));

  test('the badge shows the acts of today, unless it is switched off', async () => {
    const desk = await stage.browser.desk();
    await tellBackground(desk, 'erase', {});
    await untilBadge(desk, '');
    await like(await stage.open(HOME), 'p0');
    await untilBadge(desk, '1');
    await set(desk, { badge: false });
    await untilBadge(desk, '');
    await set(desk, { badge: true });
    await untilBadge(desk, '1');
    await merge(desk, 1300);
    await untilBadge(desk, '1.3k');
    await tellBackground(desk, 'erase', { platform: 'x' });
    await untilBadge(desk, '');
  });

  test('the ticker tells each act, once it is switched on, and the site cannot read it', async () => {
    const desk = await stage.browser.desk();
    await tellBackground(desk, 'erase', {});
    const site = await stage.open(HOME);
    const readShown = await watchTicker(desk, HOME);
    await like(site, 'p0');
    await untilBadge(desk, '1');
    await set(desk, { ticker: true });
    await site.evaluate(spy);
    await like(site, 'p1');
    const [shown] = await untilShown(readShown, 1);
    expect(shown).toMatchObject({ lines: [LINE], language: 'en-US', direction: 'ltr', isVisible: true });
    const found = await site.evaluate(() => (window as unknown as { found: Found }).found);
    expect(found).toEqual({ root: null, width: 0, height: 0, text: '' });
  });

  test('the ticker is never over a control of the site', async () => {
    const desk = await stage.browser.desk();
    await set(desk, { ticker: true, language: 'ar' });
    const site = await stage.open(HOME);
    const readShown = await watchTicker(desk, HOME);
    const { top } = await site.evaluate(addBar);
    await like(site, 'p0');
    const [above] = await untilShown(readShown, 1);
    expect(above).toMatchObject({ language: 'ar', direction: 'rtl', isVisible: true });
    expect(above?.box.bottom).toBeLessThanOrEqual(top);

    // Buttons everywhere, and a press by the keyboard, which reaches what is below them.
    await site.evaluate(coverAll);
    await play(site, [{ focus: 'like p1' }, { keys: 'Enter' }], (change) => stage.server.scenario(change));
    const shown = await untilShown(readShown, 2);
    expect(shown.at(-1)?.isVisible).toBe(false);
  });
});

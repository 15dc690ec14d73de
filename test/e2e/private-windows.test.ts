import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { createXReplica } from '../platforms/x/replica.ts';
import { play } from '../platforms/stage/user.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { allowPrivately, openPrivately } from './harness/private-window.ts';
import { readEverything } from './harness/read-everything.ts';
import { leaveSites } from './harness/settle.ts';
import { until } from './harness/until.ts';

const still = (): undefined => undefined;

/** Milliseconds in which everything that is to be written has been: the mirror is written last, two seconds later. */
const STILL = 3000;

/** What the extension keeps, once nothing has changed for a while. */
async function untilStill(desk: Page): Promise<string> {
  let last = '';
  let since = 0;
  return until('the stores to be still', async () => {
    const found = await readEverything(desk);
    if (found !== last) [last, since] = [found, Date.now()];
    return Date.now() - since > STILL ? found : undefined;
  });
}

inEachBrowser('A private window', { platforms: ['x'], replicas: () => [createXReplica()] }, (stage) => {
  const likesSent = (): number =>
    stage.server.seen().filter(({ path }) => path.includes('FavoriteTweet')).length;

  test('leaves nothing in any store, whatever is done in it', async () => {
    const desk = await stage.browser.desk();
    const site = await stage.open('https://x.com/home');
    await play(site, [{ press: 'like p0' }], still);
    await stage.expectCounts({ x: { like: { n: 1 } } });
    // That the acts of an ordinary window are where it is looked for.
    await until('the mirror', async () => /"mirror:.*like/s.test(await readEverything(desk)));
    const before = await untilStill(desk);

    const hidden = await openPrivately(stage.browser, 'https://x.com/home');
    await play(hidden, [{ press: 'like p0' }, { press: 'bookmark p0' }, { press: 'like p1' }], still);
    await until('the likes to reach the site', () => likesSent() === 3);
    await leaveSites([hidden]);
    expect(await untilStill(desk)).toBe(before);

    const later = await stage.open('https://x.com/home');
    await play(later, [{ press: 'bookmark p0' }], still);
    await stage.expectCounts({ x: { like: { n: 1 }, save: { n: 1 } } });
  });

  test('stays closed to the extension when the browser is asked to let it in', async () => {
    expect(await allowPrivately(stage.browser)).toBe(false);
  });
});

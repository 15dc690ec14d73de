import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Kind } from '../../../src/acts/kinds.ts';
import { narrowTo, type Count, type ExpectedCounts } from '../../e2e/harness/counts.ts';
import type { Stage } from '../../e2e/harness/in-each-browser.ts';
import { until } from '../../e2e/harness/until.ts';
import type { Site, SitePage } from './site.ts';
import { PASSED } from './site-replica.ts';
import { additionsOf, departuresOf, sectionsOf, stepsOf, type Section } from './site-steps.ts';
import { countsAfter, type Step } from './step.ts';
import { play } from './user.ts';

interface ReplicaGlobals {
  replica?: {
    show(section: { changed: boolean; renamed: boolean } & Section): void;
  };
}

/** Shows the page's controls once more. */
export async function showSection(tab: Page, { url }: SitePage, section: Section): Promise<void> {
  const frame = await until(`a page at ${url}`, async () => {
    const found = tab.frames().find((candidate) => candidate.url() === url);
    const isReady = () => (window as unknown as ReplicaGlobals).replica !== undefined;
    return (await found?.evaluate(isReady).catch(() => false)) ? found : undefined;
  });
  await frame.evaluate((shown) => (window as unknown as ReplicaGlobals).replica?.show(shown), {
    ...section,
    changed: section.blind === 'page',
    renamed: section.blind === 'network',
  });
}

export type KindCounts = Partial<Record<Kind, Count>>;

/** Adds counts to counts. */
export function addCounts(sum: KindCounts, more: KindCounts): void {
  for (const kind of Object.keys(more) as Kind[]) {
    const { variants, ...numbers } = more[kind] as Count;
    const total = (sum[kind] ??= { n: 0, undone: 0, page: 0, network: 0, quantity: 0, variants: {} });
    for (const key of Object.keys(numbers) as (keyof typeof numbers)[]) total[key] += numbers[key];
    for (const [name, n] of Object.entries(variants)) total.variants[name] = (total.variants[name] ?? 0) + n;
  }
}

/** Opens the page anew for each thing that leads away from it; gives what of each is labour. */
async function* playDepartures(stage: Stage, tab: Page, page: SitePage, section: Section) {
  for (const steps of departuresOf(page, section)) {
    await tab.goto(page.within ?? page.url);
    await showSection(tab, page, section);
    await play(tab, steps, (mood) => stage.server.scenario(mood));
    await until(`leaving ${page.url}`, async () => {
      const isThere = tab.frames().some((frame) => frame.url() === page.url);
      // The context of a page that is just being left cannot be asked.
      return !isThere || (await tab.title().catch(() => '')) === PASSED;
    });
    const counts: KindCounts = countsAfter(steps, section.blind);
    addCounts(counts, countsAfter([arrivalAt(page)], 'none'));
    yield counts;
  }
}

function arrivalAt({ arrival }: SitePage): Step {
  return { wait: 0, counts: additionsOf(arrival && { seenBy: 'page', ...arrival }, { blind: 'none' }) };
}

/** Waits until the counts are these, the sites still open; fails with the difference if they never are. */
export async function untilCounted(stage: Stage, expected: ExpectedCounts): Promise<void> {
  let last: ExpectedCounts = {};
  const isCounted = async (): Promise<boolean> => {
    last = narrowTo(expected, await stage.counts());
    return isDeepStrictEqual(last, expected);
  };
  await until('everything to be counted', isCounted).catch(() => expect(last).toEqual(expected));
}

function expectedOf({ platform }: Site, counts: KindCounts): ExpectedCounts {
  return Object.keys(counts).length === 0 ? {} : { [platform]: counts };
}

/** Does everything there is to do on a site, and waits until exactly what of it is labour has been counted. */
export async function visit(stage: Stage, site: Site): Promise<void> {
  const counts: KindCounts = {};
  const tab = await stage.open('about:blank');
  for (const page of site.pages) {
    await tab.goto(page.within ?? page.url);
    addCounts(counts, countsAfter([arrivalAt(page)], 'none'));
    for (const section of sectionsOf(site, page)) {
      const steps = stepsOf(page, section);
      await showSection(tab, page, section);
      await play(tab, steps, (mood) => stage.server.scenario(mood));
      addCounts(counts, countsAfter(steps, section.blind));
    }
    for (const section of sectionsOf(site, page).filter(({ signedIn }) => signedIn)) {
      for await (const more of playDepartures(stage, tab, page, section)) {
        addCounts(counts, more);
        // Whether a puzzle was accepted is known a moment after it is out of sight.
        if (page.controls.some((control) => 'solve' in control))
          await untilCounted(stage, expectedOf(site, counts));
      }
    }
  }
  const expected = expectedOf(site, counts);
  // Whatever is missing when the site is left is missing for good, so it is left only once nothing is.
  await untilCounted(stage, expected);
  await stage.expectCounts(expected);
}

import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { narrowTo, type Counts, type ExpectedCounts } from './counts.ts';
import { until } from './until.ts';

/** Readings in a row that must agree before counts are taken as final, so that a late surplus is seen too. */
const STEADY = 5;

/** Leaves these tabs' pages, which makes their content scripts report whatever is pending, and closes them. */
export async function leaveSites(sites: readonly Page[]): Promise<void> {
  await Promise.all(sites.map((site) => site.goto('about:blank')));
  await Promise.all(sites.map((site) => site.close()));
}

/** Waits until the counts are exactly these and stay so; fails with the difference if they do not. */
export async function expectSteady(
  readCounts: () => Promise<Counts>,
  expected: ExpectedCounts,
): Promise<void> {
  let last: ExpectedCounts = {};
  let agreed = 0;
  const isSteady = async (): Promise<boolean> => {
    last = narrowTo(expected, await readCounts());
    agreed = isDeepStrictEqual(last, expected) ? agreed + 1 : 0;
    return agreed === STEADY;
  };
  await until('the expected counts', isSteady).catch((error: unknown) => {
    expect(last).toEqual(expected);
    throw error;
  });
}

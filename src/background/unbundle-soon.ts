import { browser } from '../browser.ts';
import { unbundle } from '../ledger/unbundle.ts';
import { withLedger } from './storehouse.ts';

/** The alarm by which bundles are unpacked. */
export const UNBUNDLE = 'unbundle';

/** Minutes: as often as browsers allow, so that a worker that was stopped in the middle soon goes on. */
const PERIOD = 0.5;

let underWay: Promise<void> | undefined;

/** Unpacks what is in bundles once nothing has been put into them for a while. */
export async function unbundleSoon(): Promise<void> {
  await browser.alarms.create(UNBUNDLE, { periodInMinutes: PERIOD });
}

async function unbundleOneByOne(): Promise<void> {
  while (await withLedger(unbundle));
  await browser.alarms.clear(UNBUNDLE);
}

/** Unpacks all bundles, some at a time, so that acts are stored in between. */
export function unbundleAll(): Promise<void> {
  underWay ??= unbundleOneByOne().finally(() => {
    underWay = undefined;
  });
  return underWay;
}

import { measureBuilding } from './building.ts';
import type { Figure } from './figure.ts';
import { measureFirefox } from './firefox.ts';
import { measureGrowth } from './growth.ts';
import { measureIdle } from './idle.ts';
import { measureLedger } from './ledger.ts';
import { measureOwnPages, measureRowsRead } from './own-pages.ts';
import { measureOwnTimes } from './own-times.ts';
import { measurePresence } from './presence.ts';
import { measureSizes } from './sizes.ts';
import { measureTraffic } from './traffic.ts';
import { measureWholePages } from './whole-page.ts';

/** Measures one subject; `port` is the site server's. */
export type Part = (port: number) => readonly Figure[] | Promise<readonly Figure[]>;

/** What can be measured, each by itself, in the order of the table. */
export const PARTS: Readonly<Record<string, Part>> = {
  sizes: measureSizes,
  idle: measureIdle,
  rows: measureRowsRead,
  own: measureOwnTimes,
  whole: measureWholePages,
  presence: measurePresence,
  traffic: measureTraffic,
  ledger: measureLedger,
  pages: measureOwnPages,
  growth: measureGrowth,
  building: measureBuilding,
  firefox: measureFirefox,
};

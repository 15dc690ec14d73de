import type { Kind } from '../../../src/acts/kinds.ts';
import { noTotals } from '../../../src/acts/sums.ts';
import type { Totals } from '../../../src/acts/tally-row.ts';
import type { LensChoice, PlatformFacts, Work } from '../../../src/valuation/valuation.ts';
import { publishedWage } from '../../../src/valuation/wage.ts';

export const FACEBOOK: PlatformFacts = { id: 'facebook', owner: 'Meta', adFunded: true, group: 'social' };
const INSTAGRAM: PlatformFacts = { id: 'instagram', owner: 'Meta', adFunded: true, group: 'social' };
export const REDDIT: PlatformFacts = { id: 'reddit', owner: 'Reddit', adFunded: true, group: 'social' };
const YOUTUBE: PlatformFacts = { id: 'youtube', owner: 'Alphabet', adFunded: true, group: 'social' };
const LINKEDIN: PlatformFacts = {
  id: 'linkedin',
  owner: 'Microsoft',
  adFunded: true,
  group: 'social',
};
const MASTODON: PlatformFacts = {
  id: 'mastodon',
  owner: 'Mastodon',
  adFunded: false,
  group: 'social',
};
const GOOGLE: PlatformFacts = {
  id: 'google-search',
  owner: 'Alphabet',
  adFunded: true,
  group: 'search',
};
const RECAPTCHA: PlatformFacts = {
  id: 'recaptcha',
  owner: 'Alphabet',
  adFunded: false,
  group: 'captcha',
};
const MTURK: PlatformFacts = {
  id: 'mturk',
  owner: 'Amazon',
  adFunded: false,
  group: 'work',
  paid: true,
};
const PRACTICE: PlatformFacts = { id: 'practice', owner: 'Unpaid', adFunded: true, group: 'practice' };

export const PLATFORMS: readonly PlatformFacts[] = [
  FACEBOOK,
  INSTAGRAM,
  REDDIT,
  YOUTUBE,
  LINKEDIN,
  MASTODON,
  GOOGLE,
  RECAPTCHA,
  MTURK,
  PRACTICE,
];

/** Totals of `n` acts that nobody took back. */
export function acts(n: number, more: Partial<Totals> = {}): Totals {
  return { ...noTotals(), n, page: n, network: n, quantity: n, ...more };
}

/** Work of 30 days, each of them with a visit to each platform. */
export function work(
  totals: Readonly<Record<string, Readonly<Partial<Record<Kind, Totals>>>>>,
  { days = 30, activeDays = days }: { days?: number; activeDays?: number } = {},
): Work {
  const used = Object.keys(totals);
  return {
    platforms: PLATFORMS,
    totals: new Map(
      Object.entries(totals).map(([id, kinds]) => [id, new Map(Object.entries(kinds) as [Kind, Totals][])]),
    ),
    days,
    activeDays: new Map(used.map((id) => [id, activeDays])),
  };
}

export function choice(change: Partial<LensChoice> = {}): LensChoice {
  return {
    lens: 'ad',
    benchmark: 'classic',
    ownBenchmark: 4.75,
    region: 'worldwide',
    wage: publishedWage('minwage_fr_2026'),
    ...change,
  };
}

/** Thirty days of the worked examples: one platform, no measured time. */
export const B30 = {
  like: acts(22),
  reaction: acts(6),
  comment: acts(5),
  share: acts(2),
  tag: acts(3),
  captcha: acts(4, { quantity: 36, variants: { 'image-3x3': 4 } }),
} as const;

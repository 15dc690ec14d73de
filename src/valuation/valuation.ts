import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import type { BenchmarkId } from './benchmarks.ts';
import type { Currency, NoPriceReason, Price, Range } from './money.ts';
import type { RegionChoice } from './region.ts';
import type { Spread } from './spread.ts';

export const LENSES = ['ad', 'click', 'wage', 'training'] as const;

/** One way to price acts. The four answer different questions and are never added together. */
export type Lens = (typeof LENSES)[number];

/** A figure that an amount rests on: a published one, or one that the user typed. */
export type Source = BenchmarkId | 'own';

export interface WageChoice {
  /** For one hour, in units of the currency. */
  readonly amount: number;
  readonly currency: Currency;
  readonly source: Source;
}

export interface LensChoice {
  readonly lens: Lens;
  readonly benchmark: 'classic' | 'latest' | 'own';
  /** US dollars per user and quarter, for the benchmark 'own'. */
  readonly ownBenchmark: number;
  readonly region: RegionChoice;
  readonly wage: WageChoice;
}

/** What valuation needs to know of a platform; a `Platform` fits. */
export interface PlatformFacts {
  readonly id: string;
  readonly owner: string;
  readonly adFunded: boolean;
  readonly paid?: true;
  readonly group: string;
}

/** The work of a period. */
export interface Work {
  readonly platforms: Iterable<PlatformFacts>;
  /** As `sumByPlatformAndKind` returns them. */
  readonly totals: ReadonlyMap<string, ReadonlyMap<Kind, Totals>>;
  /** Days of the period, at least 1. */
  readonly days: number;
  /** Days on which each platform was visited, by platform id. */
  readonly activeDays: ReadonlyMap<string, number>;
}

/** Why a price is zero: 'no-advertising': the platform sells none; 'no-label': these CAPTCHAs yield no label. */
export type ZeroReason = 'no-advertising' | 'no-label';

/** What one lens says of some acts. */
export interface Priced {
  readonly price: Price;
  /** Why it is zero, where it is zero whatever is done. */
  readonly zero?: ZeroReason;
  /** Figures that the price rests on. */
  readonly sources: readonly Source[];
}

export interface KindValue extends Priced {
  /** Acts that stand, which are priced. */
  readonly acts: number;
  /** Acts before any was taken back. */
  readonly gross: number;
  /** Seconds that they took, measured or modelled. */
  readonly seconds: Spread;
  /** Why some of the acts, of other platforms, were left out of the price. */
  readonly missing: readonly NoPriceReason[];
}

export interface PlatformValue extends KindValue {
  readonly id: string;
  readonly owner: string;
  readonly kinds: ReadonlyMap<Kind, KindValue>;
  /** Ad lens: what an average user brings in over the same days, where a figure is published. */
  readonly averageUser?: Range;
}

export interface Valuation extends KindValue {
  readonly lens: Lens;
  readonly currency: Currency;
  /** Platforms with acts or visits, most acts first; paid work and practice stand outside. */
  readonly platforms: readonly PlatformValue[];
  /** The same acts by kind, in the order of `KINDS`. */
  readonly kinds: ReadonlyMap<Kind, KindValue>;
  /** Ad lens: what an average user brings in over the same days, on the same platforms; each company's figure once. */
  readonly averageUser?: Range;
  /** Click lens: the part of the price that reaches the worker. */
  readonly worker?: Price;
}

import type { Currency } from './money.ts';
import type { Spread } from './spread.ts';

/**
 * Where a figure comes from. 'seed': the texts that this project starts from; 'seen': read in a published source;
 * 'derived': computed only from figures that were read; 'assumption': a modelling choice, shown as one.
 */
export type Basis = 'seed' | 'seen' | 'derived' | 'assumption';

/** What a figure is counted in; names of messages are made of it. */
export type Unit =
  | 'user-quarter'
  | 'monthly-user-quarter'
  | 'daily-user-quarter'
  | 'reachable-user-quarter'
  | 'user-year'
  | 'acts-per-user-30-days'
  | 'searches-per-user-month'
  | 'billion-per-quarter'
  | 'trillion-searches-per-year'
  | 'million-users'
  | 'million-hours'
  | 'search'
  | 'act'
  | 'hour'
  | 'seconds'
  | 'ratio'
  | 'percent';

/** Area that a figure speaks of: a region of the valuation, or a country. */
export type Area =
  | 'worldwide'
  | 'us-canada'
  | 'europe'
  | 'asia-pacific'
  | 'rest-of-world'
  | 'FR'
  | 'US'
  | 'GB'
  | 'IE'
  | 'KE'
  | 'MG';

/** A published figure. What it means and what it cannot tell are messages in every language: see `message-keys.ts`. */
export interface Benchmark {
  /** Letters, digits and underscores. */
  readonly id: string;
  readonly value: number;
  /** Ends of its range, where the source gives them. */
  readonly low?: number;
  readonly high?: number;
  readonly unit: Unit;
  /** Only for amounts of money. */
  readonly currency?: Currency;
  /** What the figure speaks of: '2017', 'Q4 2025', '2010-2023'. */
  readonly period: string;
  readonly area: Area;
  /** Platform id, or the family or market that it belongs to. */
  readonly platform: string;
  /** Primary publication. */
  readonly source: string;
  /** When it was published: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
  readonly date: string;
  readonly url?: string;
  readonly basis: Basis;
}

/** The figure with its range; without one, it is its own range. */
export function spreadOf({ value, low, high }: Benchmark): Spread {
  return { low: low ?? value, central: value, high: high ?? value };
}

import type { Kind } from '../acts/kinds.ts';
import type { Unit } from './benchmark.ts';
import type { Currency, Price } from './money.ts';
import type { Spread } from './spread.ts';
import type { Source } from './valuation.ts';

/** How the inputs make the result; the message `formulaKey` writes it out: inputs in order, then the result. */
export type FormulaId =
  | 'ad-acts'
  | 'ad-searches'
  | 'ad-average-user'
  | 'ad-average-searches'
  | 'click-acts'
  | 'click-worker'
  | 'wage-seconds'
  | 'training-labels';

/** A published figure, a number that the user typed, or one that was counted. */
export interface FormulaInput {
  readonly value: Spread;
  readonly unit: Unit | 'acts' | 'days' | 'active-days' | 'queries' | 'labels' | 'amount';
  /** Only for amounts of money, then in units of the currency. */
  readonly currency?: Currency;
  /** Where the figure comes from; absent for what was counted. */
  readonly source?: Source;
}

/** A formula filled in with the user's own numbers. */
export interface Formula {
  readonly id: FormulaId;
  /** The platform that it is about; absent for all together. */
  readonly platform?: string;
  /** The kind that it is about; absent for all together. */
  readonly kind?: Kind;
  readonly inputs: readonly FormulaInput[];
  readonly result: Price;
}

import type { Kind } from '../../acts/kinds.ts';
import type { Price } from '../../valuation/money.ts';
import type { Spread } from '../../valuation/spread.ts';
import type { Valuation } from '../../valuation/valuation.ts';

/** One kind of work on a payslip, or all of it together. */
export interface SlipLine {
  /** Acts that stand, which are priced. */
  times: number;
  takenBack: number;
  seconds: Spread;
  /** One price for each chosen lens, in their order. */
  prices: readonly Price[];
}

/** A payslip: the same work priced in several ways that do not add up. */
export interface Slip {
  lines: readonly (SlipLine & { kind: Kind })[];
  total: SlipLine;
}

function lineOf(parts: readonly { acts: number; gross: number; seconds: Spread; price: Price }[]): SlipLine {
  const [first] = parts;
  if (!first) throw new Error('A payslip needs a lens');
  return {
    times: first.acts,
    takenBack: first.gross - first.acts,
    seconds: first.seconds,
    prices: parts.map(({ price }) => price),
  };
}

/** The payslip of the same work through each of the chosen lenses. */
export function slipOf(valuations: readonly [Valuation, ...Valuation[]]): Slip {
  const [first] = valuations;
  const lines = [...first.kinds.keys()].map((kind) => ({
    kind,
    ...lineOf(valuations.flatMap((valuation) => valuation.kinds.get(kind) ?? [])),
  }));
  return { lines, total: lineOf(valuations) };
}

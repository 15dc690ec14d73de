import type { Currency } from './money.ts';
import { exactly, plus } from './spread.ts';
import { total } from './sum.ts';
import type { KindValue } from './valuation.ts';

/** Parts taken together: their acts, their seconds, and the sum of what has a price. */
export function combine(parts: readonly KindValue[], currency: Currency): KindValue {
  const sum = total(
    parts.map((part) => part.price),
    currency,
  );
  const [first] = parts;
  const sameZero = first?.zero !== undefined && parts.every(({ zero }) => zero === first.zero);
  return {
    acts: parts.reduce((acts, part) => acts + part.acts, 0),
    gross: parts.reduce((gross, part) => gross + part.gross, 0),
    seconds: parts.reduce((seconds, part) => plus(seconds, part.seconds), exactly(0)),
    price: sum.price,
    missing: [...new Set([...sum.missing, ...parts.flatMap((part) => part.missing)])],
    sources: [...new Set(parts.flatMap((part) => part.sources))],
    ...(sameZero ? { zero: first.zero } : {}),
  };
}

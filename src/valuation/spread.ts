/** A quantity with its uncertainty: low ≤ central ≤ high. Plain numbers, not yet money. */
export interface Spread {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** A quantity without uncertainty. */
export function exactly(value: number): Spread {
  return { low: value, central: value, high: value };
}

export function times(spread: Spread, factor: number): Spread {
  return { low: spread.low * factor, central: spread.central * factor, high: spread.high * factor };
}

export function plus(a: Spread, b: Spread): Spread {
  return { low: a.low + b.low, central: a.central + b.central, high: a.high + b.high };
}

/** Low of one with low of the other, and so on: both are low for the same reason or independently. */
export function product(a: Spread, b: Spread): Spread {
  return { low: a.low * b.low, central: a.central * b.central, high: a.high * b.high };
}

/** A quotient is lowest where the divisor is highest. */
export function quotient(a: Spread, b: Spread): Spread {
  return { low: a.low / b.high, central: a.central / b.central, high: a.high / b.low };
}

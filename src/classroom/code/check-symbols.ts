/*
 * Two check symbols over the field of 32 elements, a Reed-Solomon code of distance three: with Σ cᵢ and Σ cᵢαⁱ
 * both fixed, any one or two wrong characters and any two characters swapped are always noticed.
 */

/** x⁵ + x² + 1, whose root α has order 31, more than a code has characters. */
const POLYNOMIAL = 0b100101;

const POWERS: readonly number[] = powersOfAlpha();

/** Not zero, so that a row of zeros is no code; another value would mark another format. */
const PLAIN_SUM = 21;
const WEIGHTED_SUM = 13;

function powersOfAlpha(): number[] {
  const powers = [1];
  for (let next = 2; next !== 1; next = next & 16 ? (next << 1) ^ POLYNOMIAL : next << 1) powers.push(next);
  return powers;
}

function power(exponent: number): number {
  return POWERS[exponent % POWERS.length] ?? 0;
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : power(POWERS.indexOf(a) + POWERS.indexOf(b));
}

function divide(a: number, b: number): number {
  return a === 0 ? 0 : power(POWERS.indexOf(a) + POWERS.length - POWERS.indexOf(b));
}

function plainSum(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => sum ^ symbol, PLAIN_SUM);
}

function weightedSum(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol, i) => sum ^ multiply(symbol, power(i)), WEIGHTED_SUM);
}

/** The symbols with their two check symbols behind them. At most 31 in all. */
export function withChecks(symbols: readonly number[]): number[] {
  const plain = plainSum(symbols);
  const weighted = weightedSum(symbols);
  const first = power(symbols.length);
  const second = power(symbols.length + 1);
  const last = divide(weighted ^ multiply(plain, first), first ^ second);
  return [...symbols, plain ^ last, last];
}

/** Whether symbols with their checks are as they were made. */
export function checksHold(symbols: readonly number[]): boolean {
  return plainSum(symbols) === 0 && weightedSum(symbols) === 0;
}

/** Douglas Crockford's base 32: digits and capitals without I, L, O, U, so that a code survives being read aloud. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people write for the letters that the alphabet leaves out. */
const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The five-bit symbols of a text, lookalikes read as meant; undefined if a character is none. */
export function symbolsOf(text: string): number[] | undefined {
  const symbols = Array.from(text.toUpperCase(), (char) => CROCKFORD.indexOf(LOOKALIKES[char] ?? char));
  return symbols.includes(-1) ? undefined : symbols;
}

/** The text of five-bit symbols. */
export function textOf(symbols: readonly number[]): string {
  return symbols.map((symbol) => CROCKFORD.charAt(symbol)).join('');
}

/** A whole number as `length` symbols, the highest first. */
export function symbolsOfNumber(value: bigint, length: number): number[] {
  return Array.from({ length }, (_, i) => Number((value >> BigInt(5 * (length - 1 - i))) & 31n));
}

/** The whole number that symbols stand for, the highest first. */
export function numberOfSymbols(symbols: readonly number[]): bigint {
  return symbols.reduce((value, symbol) => (value << 5n) | BigInt(symbol), 0n);
}

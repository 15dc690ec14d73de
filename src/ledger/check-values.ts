import { isSlot } from '../acts/slot.ts';

/** No hour holds more than this of anything; keeps every sum far below 2^53. */
const MOST = 1_000_000_000;

const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const VARIANT = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * A slot of a day that exists, of this century: what loops over the days of the ledger may trust it to come to an end.
 */
export function isStorableSlot(value: unknown): value is string {
  if (!isSlot(value) || !value.startsWith('20')) return false;
  const day = Number(value.slice(8, 10));
  return (
    day <= 28 ||
    day <= new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate()
  );
}

/** A whole number, 0 to `MOST`. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST;
}

/** A measured number of seconds, 0 to `MOST`; it is rounded when stored. */
export function isMeasure(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MOST;
}

/**
 * The form of platform ids: short, lower case, no room for an address or a sentence. Names that every object
 * already has ('constructor') are refused too.
 */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value) && !(value in Object.prototype);
}

/** The form of the names of reactions and captcha types. */
export function isVariant(value: unknown): value is string {
  return typeof value === 'string' && VARIANT.test(value) && !(value in Object.prototype);
}

/** The form of the random ids of devices and of pages' sessions. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

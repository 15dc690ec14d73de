import type { Entry } from '../acts/tally-row.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import { DRAWN_CAPTCHAS } from '../platforms/drawn-captchas.ts';
import { PLATFORMS, platformById } from '../platforms/index.ts';

/** What the content script calls a CAPTCHA that one click solves. */
const CLICK = 'click';

const CURRENCY = /^[A-Z]{3}$/;

/** The names of reactions and CAPTCHA types anywhere in a platform's data. */
function variantsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'variant' && typeof value === 'string') return [value];
    if (key === 'names' && Array.isArray(value)) return value.filter((name) => typeof name === 'string');
    return variantsIn(value);
  });
}

let variants: ReadonlySet<string> | undefined;

function isVariantOfOurs({ variant, variantBy }: Entry): boolean {
  if (variant === undefined) return true;
  if (variantBy !== undefined) return CURRENCY.test(variant);
  variants ??= new Set([CLICK, ...variantsIn([PLATFORMS, DRAWN_CAPTCHAS])]);
  return variants.has(variant);
}

/** Throws unless the platform is one of ours: no word of a page can stand there. */
export function checkPlatform(id: string): void {
  if (!platformById(id)) throw new LedgerError('invalid', 'not storable: platform');
}

/** Throws unless every word of an entry is in our own data, so that none can be a page's. */
export function checkWords(entry: Entry): void {
  checkPlatform(entry.platform);
  if (!isVariantOfOurs(entry)) throw new LedgerError('invalid', 'not storable: variant');
}

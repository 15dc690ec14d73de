import { isKind } from '../acts/kinds.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { isCount, isId, isMeasure, isName, isStorableSlot, isVariant } from './check-values.ts';

/** More reaction types than any platform has. */
const VARIANTS = 64;

type Unknown = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asVariants(value: unknown): Record<string, number> | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0) return {};
  if (entries.length > VARIANTS) return undefined;
  const fit = entries.every(([name, count]) => isVariant(name) && isCount(count));
  return fit ? (Object.fromEntries(entries) as Record<string, number>) : undefined;
}

/** A value from outside as a tally row with the known fields and no others; undefined if any is not as it must be. */
export function asTally(value: unknown): TallyRow | undefined {
  if (!isObject(value)) return undefined;
  const { slot, platform, kind, device, n, undone = 0, page = 0, network = 0, seconds = 0 } = value;
  const { quantity = n } = value;
  const variants = asVariants(value['variants'] ?? {});
  if (!isStorableSlot(slot) || !isName(platform) || !isKind(kind) || !isId(device)) return undefined;
  if (!isCount(n) || !isCount(undone) || !isCount(page) || !isCount(network)) return undefined;
  if (!isCount(quantity) || !isMeasure(seconds) || !variants) return undefined;
  return {
    slot,
    platform,
    kind,
    device,
    n,
    undone,
    page,
    network,
    quantity,
    seconds: Math.round(seconds),
    variants,
  };
}

/** The same for an attention row. */
export function asAttention(value: unknown): AttentionRow | undefined {
  if (!isObject(value)) return undefined;
  const { slot, platform, device, seconds, visits = 0 } = value;
  if (!isStorableSlot(slot) || !isName(platform) || !isId(device)) return undefined;
  if (!isMeasure(seconds) || !isCount(visits)) return undefined;
  return { slot, platform, device, seconds: Math.round(seconds), visits };
}

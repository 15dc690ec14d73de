import { isKind } from '../acts/kinds.ts';
import type { Entry } from '../acts/tally-row.ts';
import { isCount, isId, isMeasure, isName, isStorableSlot, isVariant } from './check-values.ts';
import { LedgerError } from './ledger-error.ts';
import type { Receipt } from './receipts.ts';

const COUNTS = ['n', 'undone', 'page', 'network', 'quantity', 'variantBy'] as const;

/** What a page may report about attention in one go. */
export interface AttentionReport {
  slot: string;
  platform: string;
  seconds: number;
  visits: number;
}

function refuse(what: string): never {
  throw new LedgerError('invalid', `not storable: ${what}`);
}

/** Throws unless the device id has its form. */
export function checkDevice(device: string): void {
  if (!isId(device)) refuse('device');
}

/** Throws unless a receipt is one. */
export function checkReceipt({ session, sequence }: Receipt): void {
  if (!isId(session)) refuse('session');
  if (!Number.isSafeInteger(sequence) || sequence < 1) refuse('sequence');
}

/** Throws unless an entry can be stored as it is: the last line of defence against a page that lies. */
export function checkEntry(entry: Entry): void {
  if (typeof entry !== 'object' || entry === null) refuse('entry');
  if (!isStorableSlot(entry.slot)) refuse('slot');
  if (!isName(entry.platform)) refuse('platform');
  if (!isKind(entry.kind)) refuse('kind');
  for (const key of COUNTS) if (entry[key] !== undefined && !isCount(entry[key])) refuse(key);
  if (entry.seconds !== undefined && !isMeasure(entry.seconds)) refuse('seconds');
  if (entry.variant !== undefined && !isVariant(entry.variant)) refuse('variant');
}

/** Throws unless a report of attention can be stored. */
export function checkAttention(report: AttentionReport): void {
  if (typeof report !== 'object' || report === null) refuse('report');
  if (!isStorableSlot(report.slot)) refuse('slot');
  if (!isName(report.platform)) refuse('platform');
  if (!isMeasure(report.seconds)) refuse('seconds');
  if (!isCount(report.visits)) refuse('visits');
}

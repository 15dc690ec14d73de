import type { Ledger } from './schema.ts';

/** Which rows: all, those of a platform, those from one slot up to but without another, or both. */
export interface Scope {
  platform?: string;
  fromSlot?: string;
  endSlot?: string;
}

/** What the user erased: rows of these devices in this scope. */
export interface Erasure extends Scope {
  devices: string[];
  /** The slot in which it was erased, of an erasure without an end. */
  at?: string;
}

type Key = { slot: string; platform: string };

export function isInScope({ platform, fromSlot, endSlot }: Scope, row: Key): boolean {
  if (platform !== undefined && row.platform !== platform) return false;
  if (fromSlot !== undefined && row.slot < fromSlot) return false;
  return endSlot === undefined || row.slot < endSlot;
}

/** True if the row is one that the user erased. */
export function isErased(erasures: readonly Erasure[], row: Key & { device: string }): boolean {
  return erasures.some((erasure) => erasure.devices.includes(row.device) && isInScope(erasure, row));
}

/** True if one erasure takes all that another takes. */
export function covers(erasure: Erasure, other: Erasure): boolean {
  return (
    other.devices.every((device) => erasure.devices.includes(device)) &&
    (erasure.platform === undefined || erasure.platform === other.platform) &&
    (erasure.fromSlot === undefined || (other.fromSlot ?? '') >= erasure.fromSlot) &&
    (erasure.endSlot === undefined || (other.endSlot !== undefined && other.endSlot <= erasure.endSlot))
  );
}

/** The list with one more, without those that it makes superfluous. */
export function addErasure(erasures: readonly Erasure[], erasure: Erasure): Erasure[] {
  return [...erasures.filter((old) => !covers(erasure, old)), erasure];
}

/** Everything the user ever erased here, oldest first. */
export async function readErasures(db: Ledger): Promise<Erasure[]> {
  const stored = await db.get('meta', 'erasures');
  return Array.isArray(stored) ? (stored as Erasure[]) : [];
}

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

/** The list with one more, without those that it makes superfluous. */
export function addErasure(erasures: readonly Erasure[], erasure: Erasure): Erasure[] {
  const within = (old: Erasure) =>
    old.devices.every((device) => erasure.devices.includes(device)) &&
    (erasure.platform === undefined || erasure.platform === old.platform) &&
    (erasure.fromSlot === undefined || (old.fromSlot ?? '') >= erasure.fromSlot) &&
    (erasure.endSlot === undefined || (old.endSlot !== undefined && old.endSlot <= erasure.endSlot));
  return [...erasures.filter((old) => !within(old)), erasure];
}

/** Everything the user ever erased here, oldest first. */
export async function readErasures(db: Ledger): Promise<Erasure[]> {
  const stored = await db.get('meta', 'erasures');
  return Array.isArray(stored) ? (stored as Erasure[]) : [];
}

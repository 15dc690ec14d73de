import { browserOf, syncedDevice } from '../../acts/synced.ts';
import { addDays } from '../../acts/slot.ts';
import type { Area } from '../area.ts';
import { isId, isName, isStorableSlot } from '../check-values.ts';
import { eraseRows } from '../erase.ts';
import { covers, isInScope, readErasures, type Erasure } from '../erasures.ts';
import { readAttention, readTallies } from '../read.ts';
import type { Ledger } from '../schema.ts';

const PREFIX = 'erased.';

/** Where `meta` keeps the keys of the erasures that have been followed here. */
const FOLLOWED = 'followed';

/** The slot after a slot. */
function nextSlot(slot: string): string {
  const hour = Number(slot.slice(11)) + 1;
  return hour < 24
    ? `${slot.slice(0, 11)}${String(hour).padStart(2, '0')}`
    : `${addDays(slot.slice(0, 10), 1)}T00`;
}

/** An erasure as others hear of it: of browsers, and with an end, so that it takes nothing of what comes later. */
function forOthers({ at, ...erasure }: Erasure): Erasure {
  const endSlot = erasure.endSlot ?? (at && nextSlot(at));
  return {
    ...erasure,
    ...(endSlot && { endSlot }),
    devices: [...new Set(erasure.devices.map(browserOf))].toSorted(),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Not of ours, which are JSON: left alone.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function asErasure(text: unknown): Erasure | undefined {
  const value = ((typeof text === 'string' && parse(text)) || {}) as Partial<Erasure>;
  const { devices, platform, fromSlot, endSlot } = value;
  if (!Array.isArray(devices) || !devices.every(isId)) return undefined;
  if (!isStorableSlot(endSlot) || (fromSlot !== undefined && !isStorableSlot(fromSlot))) return undefined;
  if (platform !== undefined && !isName(platform)) return undefined;
  return {
    devices,
    endSlot,
    ...(platform !== undefined && { platform }),
    ...(fromSlot !== undefined && { fromSlot }),
  };
}

/** The erasures among the items of the synced storage, by their keys. */
function erasuresOf(items: Readonly<Record<string, unknown>>): Map<string, Erasure> {
  const found = new Map<string, Erasure>();
  for (const [key, text] of Object.entries(items)) {
    const erasure = key.startsWith(PREFIX) ? asErasure(text) : undefined;
    if (erasure) found.set(key, erasure);
  }
  return found;
}

/** True if rows of an erasure are there again: it was undone, or a backup brought them back. */
async function isUndone(db: Ledger, erasure: Erasure): Promise<boolean> {
  const { fromSlot = '', endSlot = '\uffff', devices } = erasure;
  const rows = [
    ...(await readTallies(db, fromSlot, endSlot)),
    ...(await readAttention(db, fromSlot, endSlot)),
  ];
  return rows.some((row) => devices.includes(row.device) && isInScope(erasure, row));
}

/** Does here what was erased elsewhere, once. */
async function follow(
  db: Ledger,
  mirrors: Area,
  erasures: ReadonlyMap<string, Erasure>,
  today: string,
): Promise<void> {
  const stored = await db.get('meta', FOLLOWED);
  const followed = new Set<unknown>(Array.isArray(stored) ? stored : []);
  for (const [key, erasure] of erasures) {
    if (followed.has(key)) continue;
    const devices = erasure.devices.flatMap((device) => [device, syncedDevice(device)]);
    // Totals are by the day: if any of today is erased, this installation counts on under a new id.
    await eraseRows(db, mirrors, { ...erasure, devices }, `${today}T00`);
    await db.put('meta', [...followed.add(key)], FOLLOWED);
  }
}

/**
 * Follows the erasures of the user's other browsers, and tells them of those made here. Each is an item of its own
 * that nobody changes.
 * @returns every erasure that others' totals have to be seen through
 */
export async function exchangeErasures(
  db: Ledger,
  { synced, mirrors, today }: { synced: Area; mirrors: Area; today: string },
): Promise<Erasure[]> {
  const known = erasuresOf(await synced.get(null));
  await follow(db, mirrors, known, today);
  for (const made of await readErasures(db)) {
    const erasure = forOthers(made);
    if (erasure.endSlot === undefined || [...known.values()].some((each) => covers(each, erasure))) continue;
    if (await isUndone(db, made)) continue;
    const key = PREFIX + crypto.randomUUID().slice(0, 8);
    known.set(key, erasure);
    await synced.set({ [key]: JSON.stringify(erasure) });
    const followed = await db.get('meta', FOLLOWED);
    await db.put('meta', [...(Array.isArray(followed) ? followed : []), key], FOLLOWED);
  }
  return [...known.values()];
}

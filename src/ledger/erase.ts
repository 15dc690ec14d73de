import type { Area } from './area.ts';
import { removeBundled } from './change-bundles.ts';
import { renewDevice } from './device.ts';
import { addErasure, isErased, type Erasure, type Scope } from './erasures.ts';
import { mirrorChanges } from './mirror.ts';
import { mirrorKey } from './mirror-day.ts';
import { noteChange } from './note-change.ts';
import type { Ledger } from './schema.ts';
import { storedAttention, storedTallies } from './stored.ts';
import { transact, type WriteTransaction } from './transact.ts';
import { deleteAll } from './write-many.ts';

type Tables = WriteTransaction<('tallies' | 'attention' | 'meta')[]>;

interface Keys<Key> {
  getAllKeys(range: IDBKeyRange): Promise<Key[]>;
}

/** What is to be erased; only rows of `devices`, if they are named. */
type EraseScope = Scope & { devices?: readonly string[] };

/** Keys in a scope, of both tables. */
async function keysIn<Tally extends string[], Attention extends string[]>(
  tables: { tallies: Keys<Tally>; attention: Keys<Attention> },
  { platform, fromSlot = '', endSlot, devices }: EraseScope,
) {
  // An array sorts after every string: without an end, the range goes on to the last row.
  const range = IDBKeyRange.bound([fromSlot], [endSlot ?? []], false, true);
  const [tallies, attention] = await Promise.all([
    tables.tallies.getAllKeys(range),
    tables.attention.getAllKeys(range),
  ]);
  const within = (key: readonly string[]) =>
    (platform === undefined || key[1] === platform) &&
    (devices === undefined || devices.includes(key.at(-1) ?? ''));
  return { tallies: tallies.filter(within), attention: attention.filter(within) };
}

/** The same, whether their rows are in their places or in bundles. */
function storedKeysIn(tx: Tables, scope: EraseScope) {
  return keysIn({ tallies: storedTallies(tx), attention: storedAttention(tx) }, scope);
}

/**
 * Erases rows from both tables and from the mirrors; the mirrors first, so that nothing of it can be restored.
 *
 * A row of ours that is erased must not start again from 0: merged with an older copy of itself by maximum, new acts
 * would be swallowed or erased ones come back. So what is erased is noted with its devices, and if acts may still be
 * counted in its hours, this installation counts on under a new device id.
 * @param slotNow the slot of now
 * @returns rows erased
 */
export async function eraseRows(
  db: Ledger,
  area: Area,
  scope: EraseScope,
  slotNow: string,
): Promise<{ erased: number }> {
  const tables: ('tallies' | 'attention' | 'meta')[] = ['tallies', 'attention', 'meta'];
  const days = await transact(db, tables, async (tx) => {
    const keys = await storedKeysIn(tx, scope);
    return noteChange(
      tx,
      [...keys.tallies, ...keys.attention].map(([slot = '']) => slot),
    );
  });
  await area.remove(days.map(mirrorKey));
  const erased = await transact(db, tables, async (tx) => {
    const keys = await storedKeysIn(tx, scope);
    const all = [...keys.tallies, ...keys.attention];
    if (all.length === 0) return 0;
    const [tallies, attention] = [tx.objectStore('tallies'), tx.objectStore('attention')];
    const placed = await keysIn({ tallies, attention }, scope);
    deleteAll(tallies, placed.tallies);
    deleteAll(attention, placed.attention);
    const meta = tx.objectStore('meta');
    const erasure: Erasure = {
      ...scope,
      ...(scope.endSlot === undefined && { at: slotNow }),
      devices: [...new Set(all.map((key) => String(key.at(-1))))],
    };
    await removeBundled(tx, (row) => isErased([erasure], row));
    const erasures = await meta.get('erasures');
    await meta.put(addErasure(Array.isArray(erasures) ? (erasures as Erasure[]) : [], erasure), 'erasures');
    if (scope.endSlot === undefined || scope.endSlot > slotNow) await renewDevice(meta);
    await noteChange(
      tx,
      all.map(([slot = '']) => slot),
    );
    return all.length;
  });
  await mirrorChanges(db, area);
  return { erased };
}

import { addDays } from '../../acts/slot.ts';
import type { Area } from '../area.ts';
import { ownDevices } from '../device.ts';
import { readAttention, readTallies } from '../read.ts';
import type { Rows } from '../rows.ts';
import type { Ledger } from '../schema.ts';
import { putDerived, restOf } from './derive.ts';
import { exchangeErasures } from './erasure-items.ts';
import { totalsOfItems } from './items.ts';
import { publish, withdraw } from './publish.ts';

/** Days that are exchanged: a year, as much as there is room for. */
const DAYS = 366;

interface Exchange {
  /** The storage that the browser syncs. */
  synced: Area;
  /** The storage with the mirrors of the ledger. */
  mirrors: Area;
  /** The civil day. */
  today: string;
}

async function readYear(db: Ledger, today: string): Promise<Rows> {
  const since = `${addDays(today, 1 - DAYS)}T00`;
  return { tallies: await readTallies(db, since, '9'), attention: await readAttention(db, since, '9') };
}

/**
 * Exchanges totals by the day with the user's other browsers. Each writes only items of its own, and what is shown of
 * the others is made anew from theirs, so that nothing can conflict and doing it again changes nothing.
 * @returns whether the ledger has changed
 */
export async function exchange(db: Ledger, { synced, mirrors, today }: Exchange): Promise<boolean> {
  const before = await ownDevices(db);
  const erasures = await exchangeErasures(db, { synced, mirrors, today });
  const [own, rows] = [await ownDevices(db), await readYear(db, today)];
  const others = [...totalsOfItems(await synced.get(null))].filter(([device]) => !own.includes(device));
  const rest = others.map(([device, totals]) => restOf(device, totals, rows, erasures));
  const wanted = {
    tallies: rest.flatMap(({ tallies }) => tallies),
    attention: rest.flatMap(({ attention }) => attention),
  };
  const changed = await putDerived(db, rows, wanted);
  // Last: where the storage has no room for more, what others did is shown all the same.
  await publish(synced, rows, own);
  return changed || before[0] !== own[0];
}

/** Ends the exchange: takes back what was published, and forgets what was heard of others. */
export async function leave(db: Ledger, synced: Area): Promise<void> {
  const rows = { tallies: await readTallies(db, '0', '9'), attention: await readAttention(db, '0', '9') };
  await putDerived(db, rows, { tallies: [], attention: [] });
  await withdraw(synced, await ownDevices(db));
}

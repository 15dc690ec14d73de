import type { Ledger } from './schema.ts';
import { isId } from './check-values.ts';
import { transact } from './transact.ts';

/** Where `meta` keeps ids that are not used any more, the newest first. */
const PAST = 'pastDevices';

interface Meta {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
}

/** 80 random bits as 16 characters of base 32. */
function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join('');
}

/** The id under which this installation counts, as a transaction that may write finds it, or makes it. */
export async function deviceIn(meta: Meta): Promise<string> {
  const known = await meta.get('device');
  if (isId(known)) return known;
  const device = newDevice();
  await meta.put(device, 'device');
  return device;
}

/** The id under which this installation counts now; made at the first call. */
export async function deviceOf(db: Ledger): Promise<string> {
  const known = await db.get('meta', 'device');
  return isId(known) ? known : transact(db, ['meta'], (tx) => deviceIn(tx.objectStore('meta')));
}

/** Ids under which this installation has counted: the one of now first. */
export async function ownDevices(db: Ledger): Promise<string[]> {
  const [device, past] = [await deviceOf(db), await db.get('meta', PAST)];
  return [device, ...(Array.isArray(past) ? past.filter(isId) : [])];
}

/** Lets this installation count on under a new id. */
export async function renewDevice(meta: Meta): Promise<void> {
  const [device, past] = [await meta.get('device'), await meta.get(PAST)];
  if (isId(device)) await meta.put([device, ...(Array.isArray(past) ? past : [])], PAST);
  await meta.put(newDevice(), 'device');
}

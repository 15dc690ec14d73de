import type { Ledger } from './schema.ts';
import { isId } from './check-values.ts';
import { transact } from './transact.ts';

/** 80 random bits as 16 characters of base 32. */
export function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join('');
}

/** The id under which this installation counts now; made at the first call. */
export async function deviceOf(db: Ledger): Promise<string> {
  const known = await db.get('meta', 'device');
  if (isId(known)) return known;
  return transact(db, ['meta'], async (tx) => {
    const meta = tx.objectStore('meta');
    const raced = await meta.get('device');
    if (isId(raced)) return raced;
    const device = newDevice();
    await meta.put(device, 'device');
    return device;
  });
}

import { bundleRange } from './bundle.ts';
import { checkDevice, checkReceipt } from './check-entry.ts';
import { deviceIn } from './device.ts';
import { prepareChange } from './note-change.ts';
import { prepareReceipt, type Receipt } from './receipts.ts';
import type { WriteTransaction } from './transact.ts';
import { unpackInto } from './unbundle.ts';

/**
 * In place of the id of a device: this installation, under the id that it has in the transaction that writes. An id
 * that was read before may have been renewed meanwhile, by an erasure.
 */
export const OWN_DEVICE = Symbol('own device');

/** Whose rows grow. */
export type Device = string | typeof OWN_DEVICE;

/** What there is to know of a delivery besides what it brings. */
interface Delivery {
  channel: 'record' | 'attend';
  writer: Device;
  /** Without one, it is always taken as new. */
  receipt: Receipt | undefined;
  /** Of the rows that it changes. */
  slots: readonly string[];
}

/** Throws unless writer and receipt have their forms. */
export function checkDelivery({ writer, receipt }: Delivery): void {
  if (writer !== OWN_DEVICE) checkDevice(writer);
  if (receipt) checkReceipt(receipt);
}

/**
 * Asks for all that has to be known besides the rows, at once: the ways to the browser's database and back take as long
 * as what is done there. A row that is still in a bundle is put in its place, to grow from there.
 * @returns the device, and what notes the delivery; undefined if it came before: then nothing may be stored
 */
export async function prepareDelivery(
  tx: WriteTransaction<('tallies' | 'attention' | 'meta')[]>,
  { channel, writer, receipt, slots }: Delivery,
): Promise<{ device: string; note: () => void } | undefined> {
  const meta = tx.objectStore('meta');
  const days = [...new Set(slots.map((slot) => slot.slice(0, 10)))];
  const [device, noteReceipt, noteChange, ...bundles] = await Promise.all([
    writer === OWN_DEVICE ? deviceIn(meta) : writer,
    receipt ? prepareReceipt(tx, channel, receipt) : () => undefined,
    prepareChange(tx, slots),
    ...days.map((day) => meta.getAll(bundleRange(day, day))),
  ]);
  if (!noteReceipt) return undefined;
  await unpackInto(tx, bundles.flat());
  return {
    device,
    note() {
      noteReceipt();
      noteChange();
    },
  };
}

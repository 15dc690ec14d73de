import { checkDevice, checkReceipt } from './check-entry.ts';
import { deviceIn } from './device.ts';
import { prepareChange } from './note-change.ts';
import { prepareReceipt, type Receipt } from './receipts.ts';
import type { WriteTransaction } from './transact.ts';

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
 * as what is done there.
 * @returns the device, and what notes the delivery; undefined if it came before: then nothing may be stored
 */
export async function prepareDelivery<Names extends ('tallies' | 'attention' | 'meta')[]>(
  tx: WriteTransaction<Names>,
  { channel, writer, receipt, slots }: Delivery,
): Promise<{ device: string; note: () => void } | undefined> {
  const [device, noteReceipt, noteChange] = await Promise.all([
    writer === OWN_DEVICE ? deviceIn(tx.objectStore('meta')) : writer,
    receipt ? prepareReceipt(tx, channel, receipt) : () => undefined,
    prepareChange(tx, slots),
  ]);
  if (!noteReceipt) return undefined;
  return {
    device,
    note() {
      noteReceipt();
      noteChange();
    },
  };
}

/*
 * What another of the user's browsers has done is known here by the hour, from a file, or by the day, from the
 * browser's sync. Rows made of totals by the day carry that browser's id with this ending: they have no hour, no
 * witnesses and no reaction types, and are made anew at every exchange.
 */

const ENDING = '-sync';

/** The device under which a browser's totals by the day are kept. */
export function syncedDevice(device: string): string {
  return device + ENDING;
}

/** True for a row made of totals by the day. */
export function isSynced({ device }: { device: string }): boolean {
  return device.endsWith(ENDING);
}

/** The browser that a device stands for. */
export function browserOf(device: string): string {
  return device.endsWith(ENDING) ? device.slice(0, -ENDING.length) : device;
}

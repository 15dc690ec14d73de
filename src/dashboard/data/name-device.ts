/** Characters of a device's id that tell one of the user's browsers from another. */
const SHOWN = 4;

/** A short name for one of the user's browsers. */
export function nameDevice(id: string): string {
  return id.slice(0, SHOWN);
}

const PREFIX = 'unmirrored:';

/** All marks, as a range of keys in `meta`. */
export function marks(): IDBKeyRange {
  return IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);
}

export function markOf(day: string): string {
  return PREFIX + day;
}

export function dayOfMark(key: string): string {
  return key.slice(PREFIX.length);
}

const MIRRORED = 'mirrored:';

/** Where `meta` keeps how many rows the mirror of a day holds. */
export function mirroredKey(day: string): string {
  return MIRRORED + day;
}

/** All of those, as a range of keys. */
export function mirrored(): IDBKeyRange {
  return IDBKeyRange.bound(MIRRORED, `${MIRRORED}\uffff`);
}

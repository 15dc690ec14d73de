import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { asAttention, asTally } from './check-row.ts';

/** The rows of one day as lists of values, which take a third of the room of the rows. */
interface MirrorDay {
  tallies: unknown[][];
  attention: unknown[][];
}

const PREFIX = 'mirror:';

export function mirrorKey(day: string): string {
  return PREFIX + day;
}

/** The day of a key of the storage area; undefined if it holds something else. */
export function dayOfMirror(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

/** Packs the rows of one day. */
export function packDay(tallies: readonly TallyRow[], attention: readonly AttentionRow[]): MirrorDay {
  return {
    tallies: tallies.map((row) => [
      row.slot.slice(11),
      row.platform,
      row.kind,
      row.device,
      row.n,
      row.undone,
      row.page,
      row.network,
      row.quantity,
      row.seconds,
      row.variants,
    ]),
    attention: attention.map((row) => [
      row.slot.slice(11),
      row.platform,
      row.device,
      row.seconds,
      row.visits,
    ]),
  };
}

function lists(value: unknown): unknown[][] {
  return Array.isArray(value) ? value.filter(Array.isArray) : [];
}

/** The rows that a day's mirror holds; what cannot be a row is left out. */
export function unpackDay(day: string, value: unknown): { tallies: TallyRow[]; attention: AttentionRow[] } {
  const mirror = typeof value === 'object' && value !== null ? (value as Partial<MirrorDay>) : {};
  const tallies = lists(mirror.tallies).map(
    ([hour, platform, kind, device, n, undone, page, network, quantity, seconds, variants]) =>
      asTally({
        slot: `${day}T${String(hour)}`,
        platform,
        kind,
        device,
        n,
        undone,
        page,
        network,
        quantity,
        seconds,
        variants,
      }),
  );
  const attention = lists(mirror.attention).map(([hour, platform, device, seconds, visits]) =>
    asAttention({ slot: `${day}T${String(hour)}`, platform, device, seconds, visits }),
  );
  return {
    tallies: tallies.filter((row) => row !== undefined),
    attention: attention.filter((row) => row !== undefined),
  };
}

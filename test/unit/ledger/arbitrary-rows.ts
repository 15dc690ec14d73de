import fc from 'fast-check';
import { KINDS } from '../../../src/acts/kinds.ts';
import type { AttentionRow, TallyRow } from '../../../src/acts/tally-row.ts';

const count = fc.oneof(fc.nat(5), fc.nat(1_000_000_000));
const slot = fc
  .record({ year: fc.integer({ min: 2020, max: 2029 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.record({
      month: fc.constant(`${year}-${String(month).padStart(2, '0')}`),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.nat(23),
    }),
  )
  .map(({ month, day, hour }) => `${month}-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}`);
const platform = fc.constantFrom('facebook', 'x', 'stack-exchange', 'vk');
const device = fc.constantFrom('aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', '0123456789abcdef');

/** Any tally row that may be stored. */
export const tallyRow: fc.Arbitrary<TallyRow> = fc.record({
  slot,
  platform,
  kind: fc.constantFrom(...KINDS),
  device,
  n: count,
  undone: count,
  page: count,
  network: count,
  quantity: count,
  seconds: count,
  variants: fc.dictionary(fc.constantFrom('love', 'haha', '3x3', 'audio'), count, { noNullPrototype: true }),
});

/** Any attention row that may be stored. */
export const attentionRow: fc.Arbitrary<AttentionRow> = fc.record({
  slot,
  platform,
  device,
  seconds: count,
  visits: count,
});

/** Rows with different keys, in the order of their keys. */
export const ledgerRows = fc.record({
  tallies: fc
    .uniqueArray(tallyRow, { selector: tallyKey, maxLength: 30 })
    .map((rows) => rows.toSorted((a, b) => (tallyKey(a) < tallyKey(b) ? -1 : 1))),
  attention: fc
    .uniqueArray(attentionRow, { selector: attentionKey, maxLength: 15 })
    .map((rows) => rows.toSorted((a, b) => (attentionKey(a) < attentionKey(b) ? -1 : 1))),
});

export function tallyKey(row: TallyRow): string {
  return [row.slot, row.platform, row.kind, row.device].join(' ');
}

export function attentionKey(row: AttentionRow): string {
  return [row.slot, row.platform, row.device].join(' ');
}

import type { AttentionRow, TallyRow } from '../../acts/tally-row.ts';
import { noTotals, sumBy } from '../../acts/sums.ts';
import { asAttention, asTally } from '../check-row.ts';
import type { Rows } from '../rows.ts';

/**
 * Totals of days: by column, then by day. A column is 'platform.kind.field'. Fields of acts: n, u (taken back),
 * q (labels and tags, where there are not as many as acts, plus 1), s (seconds); of attention, whose kind is empty:
 * m (minutes), v (visits).
 */
export type DayTotals = Map<string, Map<string, number>>;

/** At which hour of a day its totals are kept as rows: one that belongs to the day wherever a day starts before noon. */
const HOUR = 'T12';

function put(totals: DayTotals, column: string, day: string, value: number): void {
  if (value === 0) return;
  let days = totals.get(column);
  if (!days) totals.set(column, (days = new Map()));
  days.set(day, value);
}

/** The totals of rows. */
export function dayTotals({ tallies, attention }: Rows): DayTotals {
  const totals: DayTotals = new Map();
  const dayOf = ({ slot }: { slot: string }) => slot.slice(0, 10);
  for (const [key, sum] of sumBy(tallies, (row) => `${row.platform}.${row.kind}.${dayOf(row)}`)) {
    const [platform = '', kind = '', day = ''] = key.split('.');
    const name = `${platform}.${kind}`;
    put(totals, `${name}.n`, day, sum.n);
    put(totals, `${name}.u`, day, sum.undone);
    put(totals, `${name}.q`, day, sum.quantity === sum.n ? 0 : sum.quantity + 1);
    put(totals, `${name}.s`, day, sum.seconds);
  }
  const attended = new Map<string, { seconds: number; visits: number }>();
  for (const row of attention) {
    const key = `${row.platform}.${dayOf(row)}`;
    const sum = attended.get(key) ?? { seconds: 0, visits: 0 };
    attended.set(key, { seconds: sum.seconds + row.seconds, visits: sum.visits + row.visits });
  }
  for (const [key, { seconds, visits }] of attended) {
    const [platform = '', day = ''] = key.split('.');
    put(totals, `${platform}..m`, day, Math.round(seconds / 60));
    put(totals, `${platform}..v`, day, visits);
  }
  return totals;
}

/** The totals as rows of a device; what cannot be a row is left out. */
export function rowsOfTotals(totals: DayTotals, device: string): Rows {
  const tallies = new Map<string, TallyRow>();
  const attention = new Map<string, AttentionRow>();
  for (const [column, days] of totals) {
    const [platform = '', kind = '', field = ''] = column.split('.');
    for (const [day, value] of days) {
      const key = `${day} ${platform} ${kind}`;
      const slot = day + HOUR;
      if (kind === '') {
        const row = attention.get(key) ?? { slot, platform, device, seconds: 0, visits: 0 };
        if (field === 'm') row.seconds = value * 60;
        if (field === 'v') row.visits = value;
        attention.set(key, row);
        continue;
      }
      const known = tallies.get(key);
      const row = known ?? {
        slot,
        platform,
        kind: kind as TallyRow['kind'],
        device,
        ...noTotals(),
        quantity: -1,
      };
      if (field === 'n') row.n = value;
      if (field === 'u') row.undone = value;
      if (field === 's') row.seconds = value;
      if (field === 'q') row.quantity = value - 1;
      tallies.set(key, row);
    }
  }
  for (const row of tallies.values()) if (row.quantity < 0) row.quantity = row.n;
  return {
    tallies: [...tallies.values()].map(asTally).filter((row) => row !== undefined),
    attention: [...attention.values()].map(asAttention).filter((row) => row !== undefined),
  };
}

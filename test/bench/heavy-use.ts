import { dayOfDate } from '../../src/acts/slot.ts';
import type { AttentionRow, TallyRow } from '../../src/acts/tally-row.ts';
import { yearsOfUse } from '../seed/years-of-use.ts';

/** Years in which something is done in every waking hour, on two computers: about 309,000 tally rows. */
const YEARS = 10;
const DEVICES = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];

export interface Rows {
  tallies: TallyRow[];
  attention: AttentionRow[];
}

/** The last so many tally rows of heavy use that ends today, and the attention of the same time. */
export function heavyUse(wanted: number): Rows {
  const to = dayOfDate(new Date());
  const used = DEVICES.map((device, index) =>
    yearsOfUse({ to, days: YEARS * 365, hours: 18, seed: index + 1, device }),
  );
  const tallies = used
    .flatMap((one) => one.tallies)
    .toSorted((a, b) => (a.slot < b.slot ? -1 : 1))
    .slice(-wanted);
  if (tallies.length < wanted) throw new Error(`Only ${tallies.length} rows of use`);
  const since = tallies[0]?.slot ?? '';
  return { tallies, attention: used.flatMap((one) => one.attention).filter(({ slot }) => slot >= since) };
}

/** The last so many rows of heavy use, of both tables together. */
export function lastRows(wanted: number): Rows {
  const { tallies, attention } = heavyUse(wanted);
  const rows = [...tallies, ...attention].toSorted((a, b) => (a.slot < b.slot ? -1 : 1)).slice(-wanted);
  return {
    tallies: rows.filter((row) => 'kind' in row),
    attention: rows.filter((row): row is AttentionRow => !('kind' in row)),
  };
}

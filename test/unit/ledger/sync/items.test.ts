import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/acts/slot.ts';
import { dayTotals, rowsOfTotals } from '../../../../src/ledger/sync/day-totals.ts';
import { itemsOf, totalsOfItems } from '../../../../src/ledger/sync/items.ts';
import { numbersText, textNumbers } from '../../../../src/ledger/sync/number-text.ts';
import { yearsOfUse } from '../../../seed/years-of-use.ts';
import { ledgerRows } from '../arbitrary-rows.ts';

/** What Chromium and Firefox allow an extension in `storage.sync`. */
const QUOTA = { bytes: 102_400, bytesPerItem: 8_192, items: 512, writesPerHour: 1_800, writesPerMinute: 120 };

/** As the browsers count: the key, and the value as JSON. */
function bytesOf([key, value]: [string, string]): number {
  return Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value));
}

test('numbers come back from their text, which takes a byte a character also as JSON', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.nat(100), fc.nat(1_000_000_000)), { maxLength: 92 }),
      (numbers) => {
        const text = numbersText(numbers);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
        expect(text).toMatch(/^[\x21-\x7e]*$/);
        const back = textNumbers(text, 92) ?? [];
        expect([...back, ...numbers.slice(back.length)]).toEqual(numbers);
        expect(numbers.slice(back.length).every((number) => number === 0)).toBe(true);
      },
    ),
  );
});

test('a text that is none, or names more days than there are, is refused', () => {
  for (const text of ['"', 'é', ' ', '~~', `}~~~~`, 'PPPPPPPPPPPPPPPPPP!', '!'.repeat(93)])
    expect(textNumbers(text, 92)?.length ?? 0, text).toBeLessThanOrEqual(92);
  expect(textNumbers('é', 92)).toBeUndefined();
  expect(textNumbers('!'.repeat(93), 92)).toBeUndefined();
});

test('totals of days come back from their items, and the rows made of them have the same totals', () => {
  fc.assert(
    fc.property(ledgerRows, (rows) => {
      const totals = dayTotals(rows);
      const back = totalsOfItems(itemsOf(totals, 'abcdef012345')).get('abcdef012345') ?? new Map();
      expect(new Map(back)).toEqual(totals);
      // A device's sums may be more than one row holds; nobody does a thousand million things a day.
      const sane = rows.tallies.every(({ n, quantity, seconds }) => n + quantity + seconds < 1e6);
      if (sane && rows.attention.length === 0) expect(dayTotals(rowsOfTotals(totals, 'x'))).toEqual(totals);
    }),
  );
});

test('items that somebody else has written into the storage do no harm', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.string(),
      fc.string(),
      (items, column, numbers) => {
        const key = 'days.other000.2026-01-01.0';
        for (const [device, totals] of totalsOfItems({
          ...items,
          [key]: `${column} ${numbers}`,
          'days.a.b.c': 'x y',
        }))
          for (const { slot } of rowsOfTotals(totals, device).tallies)
            expect(slot).toMatch(/^\d{4}-\d{2}-\d{2}T12$/);
      },
    ),
  );
});

describe('a year of heavy use on four devices', () => {
  const year = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc', 'dddddddddddddddd'].map(
    (device, seed) =>
      // Every waking hour of every day.
      itemsOf(dayTotals(yearsOfUse({ to: '2026-11-22', days: 366, hours: 18, seed, device })), device),
  );
  const items = year.flatMap((device) => Object.entries(device));

  test('fits the room that browsers give', () => {
    const bytes = items.reduce((sum, item) => sum + bytesOf(item), 0);
    expect(bytes).toBeLessThan(QUOTA.bytes);
    expect(Math.max(...items.map(bytesOf))).toBeLessThanOrEqual(QUOTA.bytesPerItem);
    expect(items.length).toBeLessThan(QUOTA.items);
  });

  test('is written within the pace that browsers allow, with an item of the running quarter each hour', () => {
    const running = Object.keys(year[0] ?? {}).filter((key) => key.includes('2026-10-01'));
    expect(running.length).toBeLessThan(QUOTA.writesPerMinute);
    expect(running.length * 2).toBeLessThan(QUOTA.writesPerHour);
  });

  test('holds every act of the last day', () => {
    const [device = {}] = year;
    const totals = totalsOfItems(device).get('aaaaaaaaaaaaaaaa') ?? new Map();
    const { tallies } = yearsOfUse({
      to: '2026-11-22',
      days: 366,
      hours: 18,
      seed: 0,
      device: 'aaaaaaaaaaaaaaaa',
    });
    for (const day of ['2026-11-22', addDays('2026-11-22', -200)]) {
      const likes = tallies.filter(
        ({ slot, platform, kind }) => slot.startsWith(day) && platform === 'facebook' && kind === 'like',
      );
      expect(totals.get('facebook.like.n')?.get(day)).toBe(likes.reduce((sum, { n }) => sum + n, 0));
    }
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { secondsBySlot } from '../../../src/acts/attention.ts';
import { lengthInDays, namedPeriod } from '../../../src/acts/period.ts';
import { addDays, dayOfDate, dayOfSlot, isSlot, slotOf } from '../../../src/acts/slot.ts';

/** Whole hours, half hours, two hours; north and south; at midnight; on the two sides of the date line. */
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

const HOUR = 3_600_000;
const home = process.env['TZ'];

afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

/** The civil hour of a moment as the platform's own calendar writes it. */
function civilHour(zone: string): (moment: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}T${parts.get('hour')}`;
  };
}

/** Slots of all quarters of an hour of a local day, in order. */
function slotsOfDay(year: number, month: number, day: number): string[] {
  const slots: string[] = [];
  const end = new Date(year, month - 1, day + 1).getTime();
  for (let at = new Date(year, month - 1, day).getTime(); at < end; at += HOUR / 4)
    slots.push(slotOf(new Date(at)));
  return slots;
}

describe.each(ZONES)('in %s', (zone) => {
  test('every quarter of an hour of a year has the slot that the clock shows', () => {
    process.env['TZ'] = zone;
    const shown = civilHour(zone);
    const end = Date.UTC(2027, 0, 2);
    for (let at = Date.UTC(2026, 0, 1); at < end; at += HOUR / 4) {
      const slot = slotOf(new Date(at));
      if (slot !== shown(at) || !isSlot(slot)) expect(slot).toBe(shown(at));
      if (dayOfSlot(slot) !== dayOfDate(new Date(at))) expect(slot).toBe(dayOfDate(new Date(at)));
    }
  });

  test('attention is split by slots without a second lost or counted twice, whenever clocks change', () => {
    process.env['TZ'] = zone;
    const from = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    const seconds = fc.integer({ min: 1, max: 5 * 3600 });
    fc.assert(
      fc.property(from, seconds, (start, length) => {
        const parts = secondsBySlot(start, start + length * 1000);
        expect(parts.reduce((sum, part) => sum + part.seconds, 0)).toBe(length);
      }),
    );
    // Through every change of the year.
    const end = Date.UTC(2027, 0, 1);
    for (let at = Date.UTC(2026, 0, 1) + HOUR / 4; at < end; at += HOUR) {
      const parts = secondsBySlot(at, at + HOUR);
      const sum = parts.reduce((total, part) => total + part.seconds, 0);
      if (sum !== 3600 || parts[0]?.slot !== slotOf(new Date(at))) expect({ at, parts }).toBeUndefined();
    }
  });
});

describe('where clocks change', () => {
  test('the day that loses an hour has 23 slots, all its own', () => {
    process.env['TZ'] = 'Europe/Paris';
    const slots = new Set(slotsOfDay(2026, 3, 29));
    expect(slots.size).toBe(23);
    expect(slots).not.toContain('2026-03-29T02');
    expect([...slots].every((slot) => dayOfSlot(slot) === '2026-03-29')).toBe(true);
  });

  test('the hour that comes twice is one slot, with what was done in both', () => {
    process.env['TZ'] = 'Europe/Paris';
    const slots = slotsOfDay(2026, 10, 25);
    expect(slots).toHaveLength(100);
    expect(new Set(slots).size).toBe(24);
    expect(slots.filter((slot) => slot === '2026-10-25T02')).toHaveLength(8);
  });

  test.each([
    ['Europe/Paris', 2026, 3, 29],
    ['Europe/Paris', 2026, 10, 25],
    ['America/Santiago', 2026, 9, 6],
    ['America/Santiago', 2026, 4, 5],
  ])('a week over the change of %s in %i-%i-%i has seven days', (zone, year, month, day) => {
    process.env['TZ'] = zone;
    for (let offset = -1; offset <= 7; offset += 1)
      for (const hour of [0, 1, 2, 3, 12, 23]) {
        const now = new Date(year, month - 1, day + offset, hour, 30);
        const week = namedPeriod('week', now, 0, '2020-01-01');
        expect(lengthInDays(week)).toBe(7);
        expect(week.to).toBe(dayOfDate(now));
        expect(week.from).toBe(addDays(week.to, -6));
      }
  });
});

test('travel across the date line: what was done keeps its day, and the day is lived twice or not at all', () => {
  const moment = Date.UTC(2026, 6, 15, 10, 30);
  process.env['TZ'] = 'Pacific/Kiritimati';
  const before = slotOf(new Date(moment));
  process.env['TZ'] = 'Pacific/Pago_Pago';
  const after = slotOf(new Date(moment + HOUR));
  expect([before, after]).toEqual(['2026-07-16T00', '2026-07-15T00']);
  expect([dayOfSlot(before), dayOfSlot(after)]).toEqual(['2026-07-16', '2026-07-15']);
});

test('a clock set back a day writes into the day that it shows, and what is there stays', () => {
  process.env['TZ'] = 'Europe/Paris';
  const now = new Date(2026, 6, 15, 10, 30);
  expect(slotOf(now)).toBe('2026-07-15T10');
  expect(slotOf(new Date(now.getTime() - 24 * HOUR))).toBe('2026-07-14T10');
});

import { quarterStart } from '../../acts/period.ts';
import { addDays, daysBetween, isDay } from '../../acts/slot.ts';
import { isId } from '../check-values.ts';
import type { DayTotals } from './day-totals.ts';
import { numbersText, textNumbers } from './number-text.ts';

/** Bytes of an item with its key and its quotation marks; browsers refuse more than 8,192. */
const MOST = 8000;

const PREFIX = 'days';

/** More days than a quarter has. */
const DAYS = 92;

function keyOf(device: string, quarter: string, part: number): string {
  return `${PREFIX}.${device}.${quarter}.${part}`;
}

/** The device whose totals an item holds; undefined if it is another item. */
export function deviceOfItem(key: string): string | undefined {
  const [prefix, device] = key.split('.');
  return prefix === PREFIX && isId(device) ? device : undefined;
}

/** The columns of each quarter as text: the numbers of its days, from its first on. */
function columnTexts(totals: DayTotals): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [column, days] of [...totals].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const quarters = new Map<string, number[]>();
    for (const [day, value] of days) {
      const quarter = quarterStart(day);
      let numbers = quarters.get(quarter);
      if (!numbers) quarters.set(quarter, (numbers = Array.from({ length: DAYS }, () => 0)));
      numbers[daysBetween(quarter, day) - 1] = value;
    }
    for (const [quarter, numbers] of quarters) {
      const all = texts.get(quarter) ?? [];
      all.push(`${column} ${numbersText(numbers)}`);
      texts.set(quarter, all);
    }
  }
  return texts;
}

/** A device's totals as items of the browser's synced storage, by calendar quarter, none larger than may be. */
export function itemsOf(totals: DayTotals, device: string): Record<string, string> {
  const items: Record<string, string> = {};
  for (const [quarter, columns] of columnTexts(totals)) {
    let part = 0;
    for (const column of columns) {
      const key = keyOf(device, quarter, part);
      const text = items[key] === undefined ? column : `${items[key]} ${column}`;
      if (items[key] === undefined || key.length + text.length + 2 <= MOST) items[key] = text;
      else items[keyOf(device, quarter, (part += 1))] = column;
    }
  }
  return items;
}

/** The totals of each device in the items of a storage that others can write; what makes no sense is left out. */
export function totalsOfItems(items: Readonly<Record<string, unknown>>): Map<string, DayTotals> {
  const devices = new Map<string, DayTotals>();
  for (const [key, text] of Object.entries(items)) {
    const device = deviceOfItem(key);
    const quarter = key.split('.')[2];
    if (device === undefined || !isDay(quarter) || typeof text !== 'string') continue;
    const totals: DayTotals = devices.get(device) ?? new Map();
    devices.set(device, totals);
    const words = text.split(' ');
    for (let i = 0; i + 1 < words.length; i += 2) {
      const [column = '', numbers = ''] = words.slice(i, i + 2);
      const days = totals.get(column) ?? new Map<string, number>();
      for (const [index, value] of (textNumbers(numbers, DAYS) ?? []).entries())
        if (value > 0) days.set(addDays(quarter, index), value);
      totals.set(column, days);
    }
  }
  return devices;
}

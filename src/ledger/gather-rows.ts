import { keyText, type Table } from './tables.ts';

/** Rows in the order in which they came, each key once. */
export interface GatheredRows<Row> {
  rows: Row[];
  add(row: Row): void;
}

/** Gathers rows of a table; those of one key become one, by maximum, as merging would make of them. */
export function gatherRows<Row extends { slot: string; device: string; platform: string }>(
  table: Table<Row>,
): GatheredRows<Row> {
  const rows: Row[] = [];
  let highest = '';
  /** Where each key is; only needed for rows that are not in the order of their keys, as exported ones are. */
  let places: Map<string, number> | undefined;

  return {
    rows,
    add(row) {
      const key = keyText(table, row);
      if (!places && key > highest) {
        highest = key;
        rows.push(row);
        return;
      }
      places ??= new Map(rows.map((each, place) => [keyText(table, each), place]));
      const place = places.get(key) ?? rows.length;
      const known = rows[place];
      rows[place] = known ? table.merge(known, row) : row;
      places.set(key, place);
    },
  };
}

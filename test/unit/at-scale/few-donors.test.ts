import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TallyRow } from '../../../src/acts/tally-row.ts';
import { rowOf } from '../../seed/row-of.ts';
import { ndjsonOf } from './donors.ts';
import { readQueries, startEngine, type Engine } from './queries.ts';

/** One act in one hour, seen by the page alone and taken back. */
const ROW = rowOf({
  slot: '2026-11-02T10',
  platform: 'x',
  kind: 'like',
  device: 'e0',
  undone: 1,
  network: 0,
});

const folder = mkdtempSync(join(tmpdir(), 'unpaid-donations-'));
let engine: Engine;

function put(name: string, text: string): void {
  writeFileSync(join(folder, 'donations', name), text);
}

function fileOf(...tallies: TallyRow[]): string {
  return ndjsonOf({ name: '', tallies, attention: [] }, '2026-11-08');
}

function names(rows: readonly Record<string, unknown>[]): (string | undefined)[] {
  return rows.map(({ filename }) => String(filename).split('/').at(-1));
}

beforeAll(async () => {
  mkdirSync(join(folder, 'donations'));
  // Twelve donors with 1 to 12 acts, which are 78.
  for (let donor = 0; donor < 12; donor++)
    put(`${donor}.ndjson`, fileOf({ ...ROW, device: `e${donor}`, n: donor + 1 }));
  put('lonely.ndjson', fileOf({ ...ROW, platform: 'youtube', n: 3 }));
  engine = await startEngine(folder);
  for (const view of ['rows', 'tallies', 'attention']) await engine.run(view);
});

afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

test('files that were cut off or are foreign are named, and no others', async () => {
  expect(await engine.run('incomplete')).toEqual([]);
  put(
    'cut.ndjson',
    fileOf(ROW, { ...ROW, slot: '2026-11-03T10' })
      .split('\n')
      .slice(0, 2)
      .join('\n'),
  );
  put('foreign.ndjson', '{"hello": "world"}\n');
  expect(names(await engine.run('incomplete'))).toEqual(['cut.ndjson', 'foreign.ndjson']);
});

test('rows that cannot have been counted are named, and no others', async () => {
  expect(await engine.run('impossible')).toEqual([]);
  put(
    'forged.ndjson',
    fileOf({ ...ROW, slot: '2026-11-31T24', n: 9 }, { ...ROW, device: 'forger', n: 9999 }),
  );
  expect(names(await engine.run('impossible'))).toEqual(['forged.ndjson', 'forged.ndjson']);
  rmSync(join(folder, 'donations', 'forged.ndjson'));
});

test('a group too small to hide in is left out', async () => {
  expect(await engine.run('totals')).toMatchObject([
    { platform: 'x', kind: 'like', acts: 78n, devices: 12n },
  ]);
});

test('median and mean are told apart', async () => {
  expect(await engine.run('spread')).toMatchObject([
    { platform: 'x', mean: 6.5, median: 6n, busiest_tenth: 11n },
  ]);
});

test('the witnesses are set beside each other', async () => {
  const [x] = await engine.run('witnesses');
  expect(x).toEqual({ platform: 'x', month: '2026-11', seen_by_page: 0.154, seen_by_network: 0 });
});

test('acts that stand are priced as in docs/method.md', async () => {
  // 78 less 12 taken back, and 3 less 1, at 1.4594 cents.
  expect(await engine.run('price')).toEqual([
    { platform: 'x', usd: 0.96 },
    { platform: 'youtube', usd: 0.03 },
  ]);
});

test('every query of docs/at-scale.md that is meant for DuckDB is run by a test', () => {
  expect([...readQueries().keys()].toSorted()).toEqual([
    'attention',
    'from-the-lake',
    'impossible',
    'incomplete',
    'lake',
    'price',
    'rows',
    'spread',
    'tallies',
    'totals',
    'variants',
    'witnesses',
  ]);
});

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { completeTally } from '../../../src/ledger/complete-row.ts';
import { exportCsv } from '../../../src/ledger/export-csv.ts';
import { exportJson } from '../../../src/ledger/export-json.ts';
import { exportNdjson } from '../../../src/ledger/export-ndjson.ts';
import { readBackup } from '../../../src/ledger/import.ts';
import { mergeRows } from '../../../src/ledger/merge-rows.ts';
import { record } from '../../../src/ledger/write.ts';
import { ledgerRows } from './arbitrary-rows.ts';
import { freshLedger } from './fresh-ledger.ts';

const DEVICE = 'abcdef012345';
const LIKE = { slot: '2026-03-14T09', platform: 'facebook', kind: 'like', n: 1 } as const;

test.each([
  ['JSON', exportJson],
  ['NDJSON', exportNdjson],
])('whatever is exported as %s is imported again, exactly', async (_, exportRows) => {
  await fc.assert(
    fc.asyncProperty(ledgerRows, async (rows) => {
      const db = await freshLedger();
      await mergeRows(db, rows);
      const { tallies, attention, exported } = await readBackup(await exportRows(db, '2026-03-15'));
      expect({ tallies, attention }).toEqual(rows);
      expect(exported).toBe('2026-03-15');
    }),
    { numRuns: 40 },
  );
});

test('the JSON export is one JSON text of the documented form', async () => {
  const db = await freshLedger();
  await record(db, DEVICE, [LIKE]);
  const blob = await exportJson(db, '2026-03-15');
  expect(blob.type).toBe('application/json');
  expect(JSON.parse(await blob.text())).toEqual({
    format: 'unpaid',
    version: 1,
    exported: '2026-03-15',
    tallies: [
      { ...LIKE, device: DEVICE, undone: 0, page: 0, network: 0, quantity: 1, seconds: 0, variants: {} },
    ],
    attention: [],
  });
});

test('the JSON export has a row a line, whatever a row holds', async () => {
  const db = await freshLedger();
  const row = completeTally({ ...LIKE, device: DEVICE });
  await db.put('tallies', { ...row, variants: { '},{"slot': 1 } });
  await db.put('tallies', { ...row, platform: 'x' });
  const lines = (await (await exportJson(db, '2026-03-15')).text()).split('\n');
  const rows = lines.filter((line) => line.startsWith('{"slot"')).map((line) => line.replace(/,$/, ''));
  expect(rows.map((line) => JSON.parse(line).variants)).toEqual([{ '},{"slot': 1 }, {}]);
});

test('an export of nothing is a backup of nothing', async () => {
  const db = await freshLedger();
  for (const blob of [await exportJson(db, '2026-03-15'), await exportNdjson(db, '2026-03-15')])
    expect(await readBackup(blob)).toMatchObject({ tallies: [], attention: [], firstDay: undefined });
});

test('progress is told', async () => {
  const db = await freshLedger();
  await record(db, DEVICE, [LIKE]);
  const progress = vi.fn<(done: number) => void>();
  await exportJson(db, '2026-03-15', progress);
  expect(progress.mock.calls).toEqual([[1]]);
});

test('CSV has one line a day, platform and kind, over hours and devices', async () => {
  const db = await freshLedger();
  await record(db, DEVICE, [LIKE, { ...LIKE, slot: '2026-03-14T23', n: 2, page: 2 }]);
  await record(db, 'other000', [
    { ...LIKE, n: 4, undone: 1 },
    { ...LIKE, slot: '2026-03-15T00' },
  ]);
  await record(db, DEVICE, [{ ...LIKE, kind: 'captcha', quantity: 9, seconds: 12, variant: '3x3' }]);
  const blob = await exportCsv(db);
  expect(new Uint8Array(await blob.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect(await blob.text()).toBe(
    [
      'day,platform,kind,n,undone,page,network,quantity,seconds,variants',
      '2026-03-14,facebook,captcha,1,0,0,0,9,12,3x3=1',
      '2026-03-14,facebook,like,7,1,2,0,7,0,',
      '2026-03-15,facebook,like,1,0,0,0,1,0,',
      '',
    ].join('\r\n'),
  );
});

test('CSV knows the start of the day and the separator of spreadsheets with a decimal comma', async () => {
  const db = await freshLedger();
  await record(db, DEVICE, [LIKE, { ...LIKE, slot: '2026-03-15T03' }]);
  const text = await (await exportCsv(db, { dayStart: 4, separator: ';' })).text();
  expect(text.split('\r\n').slice(1)).toEqual(['2026-03-14;facebook;like;2;0;0;0;2;0;', '']);
});

test('no cell of a CSV is a formula, and quotes are kept', async () => {
  const db = await freshLedger();
  for (const platform of ['=cmd|"/C calc"!A0', '+1', '-1', '@SUM(A1)', '\tx', 'a,b', 'a\nb'])
    await db.put('tallies', { ...LIKE, platform, device: DEVICE } as never);
  const text = await (await exportCsv(db)).text();
  expect(text).toContain(`"'=cmd|""/C calc""!A0"`);
  expect(text).toContain('"a,b"');
  expect(text).toContain('"a\nb"');
  expect(text).not.toMatch(/(^|,)"?[=+\-@\t]/m);
});

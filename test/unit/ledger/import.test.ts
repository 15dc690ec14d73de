import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { BackupErrorId } from '../../../src/ledger/backup-error.ts';
import { readBackup } from '../../../src/ledger/import.ts';
import type { Rows } from '../../../src/ledger/rows.ts';
import { ledgerRows } from './arbitrary-rows.ts';

const LIKE = { slot: '2026-03-14T09', platform: 'facebook', kind: 'like', device: 'abcdef012345', n: 1 };
const VISIT = { slot: '2026-03-15T09', platform: 'x', device: 'other000', seconds: 9, visits: 1 };
const HEAD = { format: 'unpaid', version: 1, exported: '2026-03-16' };

function backup(rows: Partial<Record<keyof Rows, unknown[]>>, head: object = HEAD) {
  return new Blob([JSON.stringify({ ...head, tallies: [], attention: [], ...rows })]);
}

async function refusal(text: BlobPart): Promise<BackupErrorId | 'none'> {
  try {
    await readBackup(new Blob([text]));
    return 'none';
  } catch (error) {
    return (error as { id: BackupErrorId }).id;
  }
}

test('a backup says what it holds', async () => {
  const file = backup({ tallies: [LIKE], attention: [VISIT] });
  expect(await readBackup(file)).toEqual({
    tallies: [{ ...LIKE, undone: 0, page: 0, network: 0, quantity: 1, seconds: 0, variants: {} }],
    attention: [VISIT],
    exported: '2026-03-16',
    devices: new Set(['abcdef012345', 'other000']),
    platforms: new Set(['facebook', 'x']),
    firstDay: '2026-03-14',
    lastDay: '2026-03-15',
  });
});

test.each([undefined, 'yesterday', '2026-02-31', 20_260_316])(
  'a day of export that is none, %j, is left out',
  async (exported) => {
    expect((await readBackup(backup({ tallies: [LIKE] }, { ...HEAD, exported }))).exported).toBeUndefined();
  },
);

test('rows of one key are one row, wherever they are in the file', async () => {
  const later = { ...LIKE, slot: '2026-03-14T10' };
  const tallies = [LIKE, later, { ...LIKE, n: 3 }, { ...LIKE, device: 'other000' }, { ...later, n: 2 }, LIKE];
  const attention = [VISIT, { ...VISIT, seconds: 4, visits: 2 }];
  const read = await readBackup(backup({ tallies, attention }));
  expect(read.tallies.map(({ slot, device, n }) => [slot, device, n])).toEqual([
    [LIKE.slot, LIKE.device, 3],
    [later.slot, LIKE.device, 2],
    [LIKE.slot, 'other000', 1],
  ]);
  expect(read.attention).toEqual([{ ...VISIT, seconds: 9, visits: 2 }]);
});

test('the head may come last, and the layout does not matter', async () => {
  const late = { attention: [VISIT], tallies: [LIKE], ...HEAD };
  const expected = await readBackup(backup({ tallies: [LIKE], attention: [VISIT] }));
  for (const indent of [undefined, 1, '\t', '\n\r '])
    expect(await readBackup(new Blob(['\uFEFF ', JSON.stringify(late, null, indent), '\n']))).toEqual(
      expected,
    );
});

const BAD_ROWS: Record<string, unknown> = {
  'a number': 3,
  null: null,
  'a list': [],
  'no kind': { ...LIKE, kind: undefined },
  'a kind that is none': { ...LIKE, kind: '__proto__' },
  'a day that is none': { ...LIKE, slot: '2026-02-30T09' },
  'a day before computers': { ...LIKE, slot: '0001-01-01T09' },
  'an address': { ...LIKE, platform: 'https://example.com/?id=1' },
  'a text for a number': { ...LIKE, n: '1' },
  'a negative number': { ...LIKE, n: -1 },
  'a fraction': { ...LIKE, page: 0.5 },
  'a huge number': { ...LIKE, undone: 1e300 },
  'no number': { ...LIKE, seconds: null },
  'a list of variants': { ...LIKE, variants: [1] },
  'an inherited variant': { ...LIKE, variants: { constructor: 1 } },
  'a sentence': { ...LIKE, variants: { 'what I wrote to Anna': 1 } },
  'very many variants': {
    ...LIKE,
    variants: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`v${i}`, 1])),
  },
  'a device that is a sentence': { ...LIKE, device: 'my other computer' },
};

test.each(Object.entries(BAD_ROWS))('a row with %s is refused by its number', async (_, row) => {
  await expect(readBackup(backup({ tallies: [LIKE, row, LIKE] }))).rejects.toMatchObject({
    id: 'row',
    row: 2,
  });
});

test('prototype keys reach nothing', async () => {
  const row = JSON.stringify(LIKE).replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  );
  const text = JSON.stringify({ ...HEAD, tallies: [] }).replace('[]', `[${row}]`);
  const { tallies } = await readBackup(new Blob([text.replace('{', '{"__proto__":{"polluted":1},')]));
  expect(tallies).toHaveLength(1);
  expect(Object.keys(tallies[0] ?? {})).not.toContain('constructor');
  expect('polluted' in {} || 'polluted' in (tallies[0] ?? {})).toBe(false);
});

const NOT_BACKUPS: [string, BlobPart, BackupErrorId][] = [
  ['nothing', '', 'empty'],
  ['blank', ' \n\t ', 'empty'],
  ['a web page', '<!doctype html><title>x</title>', 'not_json'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not_json'],
  ['a table', 'day,platform,kind,n\r\n', 'not_json'],
  ['a list', '[{"url":"https://example.com"}]', 'foreign'],
  ['an empty object', '{}', 'foreign'],
  ['a text', '"unpaid"', 'foreign'],
  ['bookmarks', '{"roots":{"bar":{"children":[]}},"version":1}', 'foreign'],
  [
    'a list of another product',
    '{"data":[{"host":"x.com","count":3}],"format":"unpaid","version":1}',
    'foreign',
  ],
  ['a large value of another product', JSON.stringify({ settings: 'x'.repeat(50_000) }), 'foreign'],
  ['lines of another product', '{"a":1}\n{"b":2}\n', 'foreign'],
  ['another format', JSON.stringify({ ...HEAD, format: 'other', tallies: [3] }), 'foreign'],
  ['another format, said late', JSON.stringify({ tallies: [3], ...HEAD, format: 'other' }), 'foreign'],
  ['a version that is none', JSON.stringify({ ...HEAD, version: '1' }), 'foreign'],
  ['a later version', JSON.stringify({ ...HEAD, version: 2, tallies: [{ new: 'shape' }] }), 'newer'],
  [
    'a later version, said late',
    JSON.stringify({ tallies: [{ new: 'shape' }], ...HEAD, version: 2 }),
    'newer',
  ],
  ['deep nesting', `{"format":"unpaid","version":1,"tallies":[${'['.repeat(100_000)}`, 'not_json'],
  [
    'nesting that fits',
    `{"format":"unpaid","version":1,"tallies":[${'['.repeat(9000)}${']'.repeat(9000)}]}`,
    'row',
  ],
  ['a text without end', `{"format":"unpaid","version":1,"exported":"${'x'.repeat(100_000)}`, 'not_json'],
  ['a missing comma', '{"format":"unpaid" "version":1}', 'not_json'],
  ['two commas', '{"format":"unpaid","version":1,"tallies":[,]}', 'not_json'],
  ['not a number', '{"format":"unpaid","version":NaN}', 'not_json'],
  ['something after the end', '{"format":"unpaid","version":1}]', 'not_json'],
  ['a table that is not known', '{"format":"unpaid","version":1,"secrets":[1]}', 'row'],
  ['lines of which some are missing', '{"format":"unpaid","version":1,"rows":2}\n', 'truncated'],
];

test.each(NOT_BACKUPS)('%s is refused with its reason', async (_, text, id) => {
  expect(await refusal(text)).toBe(id);
});

test('a file over the limit is refused unread', async () => {
  const file = { size: 200 * 1024 * 1024 + 1, slice: () => expect.unreachable() } as unknown as Blob;
  await expect(readBackup(file)).rejects.toMatchObject({ id: 'too_large' });
});

test('a file that has gone is refused', async () => {
  const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
  await expect(readBackup(gone as unknown as Blob)).rejects.toMatchObject({ id: 'unreadable' });
});

test('reading can be stopped', async () => {
  const signal = AbortSignal.abort(new Error('stopped'));
  await expect(readBackup(backup({}), { signal })).rejects.toThrow('stopped');
});

const texts = ledgerRows.chain((rows) => {
  const json = JSON.stringify({ ...HEAD, ...rows });
  const lines = [
    { ...HEAD, rows: rows.tallies.length + rows.attention.length },
    ...rows.tallies.map((row) => ({ table: 'tallies', ...row })),
    ...rows.attention.map((row) => ({ table: 'attention', ...row })),
  ];
  const ndjson = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
  return fc.constantFrom(json, JSON.stringify({ ...rows, ...HEAD }, null, 2), ndjson);
});

test('a file that ends anywhere before its end is refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      async (text, share) => {
        const cut = text.slice(0, Math.floor(share * (text.trimEnd().length - 1)));
        expect(['truncated', 'empty', 'foreign']).toContain(await refusal(cut));
      },
    ),
  );
});

test('whatever is changed in a file, it is read or refused with a reason', async () => {
  const change = fc.tuple(
    fc.nat(),
    fc.nat(3),
    fc.string({ unit: fc.constantFrom(...'{}[]",:\\0-1e9.ntu\u0000é '), maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(texts, fc.array(change, { minLength: 1, maxLength: 4 }), async (text, changes) => {
      let broken = text;
      for (const [where, length, by] of changes) {
        const at = where % broken.length;
        broken = broken.slice(0, at) + by + broken.slice(at + length);
      }
      const id = await refusal(broken);
      expect(['none', 'truncated', 'empty', 'foreign', 'newer', 'not_json', 'row']).toContain(id);
    }),
    { numRuns: 300 },
  );
});

test('any JSON, ours or not, is refused with a reason unless it is a backup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 6 }), async (text) => {
      expect(['foreign', 'not_json', 'row']).toContain(await refusal(text));
    }),
  );
});

test('a long file is read in many short tasks, with progress', async () => {
  const tallies = Array.from({ length: 5000 }, (_, i) => ({ ...LIKE, device: `device-${i}`, n: i }));
  const progress = vi.fn<(share: number) => void>();
  const read = await readBackup(backup({ tallies }), { progress });
  expect(read.tallies.map((row) => row.n)).toEqual(tallies.map((row) => row.n));
  const shares = progress.mock.calls.flat();
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/acts/kinds.ts';
import type { Entry } from '../../../src/acts/tally-row.ts';
import { OWN_DEVICE } from '../../../src/ledger/delivery.ts';
import { deviceOf, renewDevice } from '../../../src/ledger/device.ts';
import { readAttention, readTallies } from '../../../src/ledger/read.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { attend, record } from '../../../src/ledger/write.ts';
import { freshLedger } from './fresh-ledger.ts';

const DEVICE = 'abcdef012345';
const LIKE: Entry = { slot: '2026-03-14T09', platform: 'facebook', kind: 'like', n: 1, page: 1 };

function everything(db: Ledger) {
  return readTallies(db, '0000', '9999');
}

test('an act fills a row whose absent numbers are 0 and whose quantity is n', async () => {
  const db = await freshLedger();
  expect(await record(db, DEVICE, [LIKE])).toBe(true);
  expect(await everything(db)).toEqual([
    {
      slot: '2026-03-14T09',
      platform: 'facebook',
      kind: 'like',
      device: DEVICE,
      n: 1,
      undone: 0,
      page: 1,
      network: 0,
      quantity: 1,
      seconds: 0,
      variants: {},
    },
  ]);
});

test('a late witness and an undo add to the same row and leave n alone', async () => {
  const db = await freshLedger();
  await record(db, DEVICE, [
    LIKE,
    { ...LIKE, n: 0, page: 0, network: 1 },
    { ...LIKE, n: 0, page: 0, undone: 1 },
  ]);
  expect(await everything(db)).toMatchObject([{ n: 1, undone: 1, page: 1, network: 1, quantity: 1 }]);
});

test('quantity, rounded seconds and variants add up', async () => {
  const db = await freshLedger();
  const solve: Entry = { ...LIKE, kind: 'captcha', quantity: 13, seconds: 7.6, variant: '3x3' };
  await record(db, DEVICE, [solve, { ...solve, n: 2, variant: 'audio' }]);
  expect(await everything(db)).toMatchObject([
    { n: 3, quantity: 26, seconds: 16, variants: { '3x3': 1, audio: 2 } },
  ]);
});

test('a repeated delivery changes nothing, in any order of sessions', async () => {
  const db = await freshLedger();
  const deliver = (session: string, sequence: number) => record(db, DEVICE, [LIKE], { session, sequence });
  expect(await deliver('a', 1)).toBe(true);
  expect(await deliver('b', 1)).toBe(true);
  expect(await deliver('a', 1)).toBe(false);
  expect(await deliver('a', 2)).toBe(true);
  expect(await deliver('a', 1)).toBe(false);
  expect(await everything(db)).toMatchObject([{ n: 3 }]);
});

test('acts and attention of one session have sequences of their own', async () => {
  const db = await freshLedger();
  const report = { slot: LIKE.slot, platform: 'facebook', seconds: 30, visits: 1 };
  const receipt = { session: 'a', sequence: 1 };
  await record(db, DEVICE, [LIKE], receipt);
  expect(await attend(db, DEVICE, report, receipt)).toBe(true);
  expect(await attend(db, DEVICE, report, receipt)).toBe(false);
  await attend(db, DEVICE, { ...report, visits: 0 }, { ...receipt, sequence: 2 });
  expect(await readAttention(db, '0000', '9999')).toEqual([
    { slot: LIKE.slot, platform: 'facebook', device: DEVICE, seconds: 60, visits: 1 },
  ]);
});

test('a delivery that was overtaken by later ones is stored, once', async () => {
  const db = await freshLedger();
  const deliver = (sequence: number) => record(db, DEVICE, [LIKE], { session: 'a', sequence });
  const answers = [];
  for (const sequence of [3, 1, 1, 4, 2, 2, 3]) answers.push(await deliver(sequence));
  expect(answers).toEqual([true, true, false, true, true, false, false]);
  expect(await everything(db)).toMatchObject([{ n: 4 }]);
});

test('deliveries that come in any order, and some of them again, are each stored once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 20 }).chain((length) => {
        const all = Array.from({ length }, (_, index) => index + 1);
        return fc.shuffledSubarray([...all, ...all], { minLength: length });
      }),
      async (sequences) => {
        const db = await freshLedger();
        for (const sequence of sequences) await record(db, DEVICE, [LIKE], { session: 'a', sequence });
        const stored = (await everything(db)).reduce((sum, { n }) => sum + n, 0);
        expect(stored).toBe(new Set(sequences).size);
      },
    ),
    { numRuns: 50 },
  );
});

test('receipts stay few', async () => {
  const db = await freshLedger();
  for (let i = 0; i < 250; i++) await record(db, DEVICE, [LIKE], { session: `s${i}`, sequence: 1 });
  expect(await db.get('meta', 'receipts:record')).toHaveLength(200);
  expect(await record(db, DEVICE, [LIKE], { session: 's249', sequence: 1 })).toBe(false);
});

test('two hundred deliveries at once are all counted', async () => {
  const db = await freshLedger();
  const deliveries = Array.from({ length: 200 }, (_, index) =>
    record(db, DEVICE, [LIKE], { session: 'a', sequence: index + 1 }),
  );
  await Promise.all(deliveries);
  expect(await everything(db)).toMatchObject([{ n: 200, page: 200 }]);
});

const BAD: Record<string, Partial<Record<keyof Entry, unknown>>> = {
  'no slot': { slot: undefined },
  'a day for a slot': { slot: '2026-03-14' },
  'an hour that is not': { slot: '2026-03-14T24' },
  'an address for a platform': { platform: 'https://facebook.com' },
  'an inherited name': { platform: 'constructor' },
  'an unknown kind': { kind: 'view' },
  'a negative number': { n: -1 },
  'a fraction': { undone: 0.5 },
  'not a number': { page: NaN },
  infinity: { network: Infinity },
  'a string': { quantity: '3' },
  'negative seconds': { seconds: -3 },
  'a sentence for a variant': { variant: 'Great post, Anna!' },
  'a prototype for a variant': { variant: '__proto__' },
};

test.each(Object.entries(BAD))('%s is refused and the batch with it', async (_, change) => {
  const db = await freshLedger();
  const bad = { ...LIKE, ...change } as Entry;
  await expect(record(db, DEVICE, [LIKE, bad], { session: 'a', sequence: 1 })).rejects.toMatchObject({
    id: 'invalid',
  });
  expect(await everything(db)).toEqual([]);
  expect(await record(db, DEVICE, [LIKE], { session: 'a', sequence: 1 })).toBe(true);
});

test.each([
  { session: 'x'.repeat(65), sequence: 1 },
  { session: 'what I wrote', sequence: 1 },
  { session: 'a', sequence: NaN },
  { session: 'a', sequence: 0 },
])('a receipt of another form is refused: %o', async (receipt) => {
  const db = await freshLedger();
  const report = { slot: LIKE.slot, platform: 'x', seconds: 1, visits: 0 };
  await expect(record(db, DEVICE, [LIKE], receipt)).rejects.toMatchObject({ id: 'invalid' });
  await expect(attend(db, DEVICE, report, receipt)).rejects.toMatchObject({ id: 'invalid' });
});

test.each([
  { slot: '2026-03-14' },
  { platform: 'X.com' },
  { seconds: -1 },
  { seconds: NaN },
  { visits: 0.5 },
])('attention that cannot have been is refused: %o', async (change) => {
  const db = await freshLedger();
  const report = { slot: LIKE.slot, platform: 'x', seconds: 1, visits: 0, ...change };
  await expect(attend(db, DEVICE, report)).rejects.toMatchObject({ id: 'invalid' });
  expect(await readAttention(db, '0', '9')).toEqual([]);
});

test('a device id of another form is refused', async () => {
  const db = await freshLedger();
  await expect(record(db, 'Anna B.', [LIKE])).rejects.toMatchObject({ id: 'invalid' });
});

test('this installation counts under the id that it has when it writes', async () => {
  const db = await freshLedger();
  const report = { slot: LIKE.slot, platform: 'x', seconds: 1, visits: 0 };
  await record(db, OWN_DEVICE, [LIKE]);
  const before = await deviceOf(db);
  const renewing = db.transaction('meta', 'readwrite');
  const renewed = renewDevice(renewing.store);
  await Promise.all([renewed, record(db, OWN_DEVICE, [LIKE]), attend(db, OWN_DEVICE, report)]);
  const after = await deviceOf(db);
  expect(after).not.toBe(before);
  const counted = (await everything(db)).map(({ device, n }) => [device, n]);
  expect(new Map(counted as [string, number][])).toEqual(
    new Map([
      [before, 1],
      [after, 1],
    ]),
  );
  expect(await readAttention(db, '0', '9')).toMatchObject([{ device: after }]);
});

test('a repeated delivery leaves the whole ledger as it is', async () => {
  const db = await freshLedger();
  const receipt = { session: 'a', sequence: 1 };
  const report = { slot: LIKE.slot, platform: 'facebook', seconds: 30, visits: 1 };
  await record(db, OWN_DEVICE, [LIKE], receipt);
  await attend(db, OWN_DEVICE, report, receipt);
  const all = () => Promise.all((['tallies', 'attention', 'meta'] as const).map((table) => db.getAll(table)));
  const before = await all();
  expect(await record(db, OWN_DEVICE, [LIKE], receipt)).toBe(false);
  expect(await attend(db, OWN_DEVICE, report, receipt)).toBe(false);
  expect(await all()).toEqual(before);
});

test('a row that someone else wrote with only some numbers still counts on', async () => {
  const db = await freshLedger();
  const { slot, platform, kind } = LIKE;
  await db.put('tallies', { slot, platform, kind, device: DEVICE, n: 4 } as never);
  await record(db, DEVICE, [{ ...LIKE, variant: 'love' }]);
  expect(await everything(db)).toMatchObject([{ n: 5, quantity: 5, undone: 0, variants: { love: 1 } }]);
});

const entries = fc.array(
  fc.record({
    slot: fc.constantFrom('2026-03-14T09', '2026-03-14T10', '2027-01-01T00'),
    platform: fc.constantFrom('facebook', 'x'),
    kind: fc.constantFrom(...KINDS),
    n: fc.nat(3),
    undone: fc.nat(3),
    page: fc.nat(3),
    network: fc.nat(3),
  }),
  { maxLength: 12 },
);

test('any batches, delivered once or more, add up to their sums', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entries, { maxLength: 4 }), fc.nat(2), async (batches, repeats) => {
      const db = await freshLedger();
      for (const [sequence, batch] of batches.entries())
        for (let i = 0; i <= repeats; i++)
          await record(db, DEVICE, batch, { session: 'a', sequence: sequence + 1 });
      const rows = await everything(db);
      for (const key of ['n', 'undone', 'page', 'network'] as const) {
        const expected = batches.flat().reduce((sum, entry) => sum + entry[key], 0);
        expect(rows.reduce((sum, row) => sum + row[key], 0)).toBe(expected);
      }
      expect(rows.every((row) => row.quantity === row.n)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

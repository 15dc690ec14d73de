import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isKind, KINDS } from '../../../src/acts/kinds.ts';
import { isSlot } from '../../../src/acts/slot.ts';
import type { Entry } from '../../../src/acts/tally-row.ts';
import { contentHandlers } from '../../../src/background/handlers.ts';
import { openLedger } from '../../../src/ledger/open.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { PLATFORMS } from '../../../src/platforms/index.ts';

const DEVICE = 'abcdef0123456789';

const ledger = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../../src/background/storehouse.ts', () => ({
  store: (work: (db: unknown) => unknown) => work(ledger.current),
  withLedger: (work: (db: unknown) => unknown) => work(ledger.current),
  announce: () => undefined,
}));
vi.mock('../../../src/background/after-acts.ts', () => ({ tellSoon: () => undefined }));
vi.mock('../../../src/background/announce-later.ts', () => ({ announceLater: () => undefined }));
vi.mock('../../../src/background/badge.ts', () => ({ updateBadge: () => undefined }));
vi.mock('../../../src/background/refresh.ts', () => ({ refresh: () => undefined }));
vi.mock('../../../src/background/tidy.ts', () => ({ tidyLedger: () => undefined }));
vi.mock('../../../src/browser.ts', () => ({
  browser: { storage: { session: { get: () => ({}), set: () => undefined } } },
}));

/** Addresses, ids, names, words and sentences, as a page has them; and what we do store, to get past the first check. */
const word = fc.oneof(
  fc.webUrl(),
  fc.uuid(),
  fc.emailAddress(),
  fc.stringMatching(/^[a-z0-9-]{1,20}$/),
  fc.constantFrom('anna-smith', 'AnnaSmith', '1234567890123456', 'love', 'image-3x3', 'EUR'),
  fc.string(),
  fc.constantFrom(...PLATFORMS.map(({ id }) => id)),
  fc.constantFrom(...KINDS),
  fc.constant('2026-03-14T09'),
);
const anything = fc.oneof(word, fc.nat(3), fc.constant(undefined));

const FIELDS = ['slot', 'platform', 'kind', 'device', 'url', 'text', 'variant', 'at', 'target', 'title'];
const NUMBERS = ['n', 'undone', 'page', 'network', 'quantity', 'seconds', 'variantBy'];

const plain = { slot: '2026-03-14T09', platform: 'facebook', kind: 'like', n: 1 };
/** An entry in which up to three fields are replaced or added. */
const entry = fc
  .dictionary(fc.constantFrom(...FIELDS, ...NUMBERS), anything, { maxKeys: 3, noNullPrototype: true })
  .map((change) => ({ ...plain, ...change }) as unknown as Entry);

const DATA = JSON.stringify(PLATFORMS);
const OWN_WORDS = new Set<unknown>([
  'click',
  ...PLATFORMS.map(({ id }) => id),
  ...[...DATA.matchAll(/"variant":"([^"]+)"/g)].map(([, name]) => name),
  ...[...DATA.matchAll(/"names":(\[[^\]]*\])/g)].flatMap(
    ([, names = '[]']) => JSON.parse(names) as unknown[],
  ),
]);

async function stringsStored(db: Ledger): Promise<unknown[]> {
  const tallies = await db.getAll('tallies');
  const attention = await db.getAll('attention');
  return [
    ...[...tallies, ...attention].flatMap((row) => Object.values(row) as unknown[]),
    ...tallies.flatMap(({ variants }) => Object.keys(variants)),
  ];
}

function isOurs(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'object') return true;
  if (typeof value !== 'string') return false;
  return (
    isSlot(value) || isKind(value) || value === DEVICE || OWN_WORDS.has(value) || /^[A-Z]{3}$/.test(value)
  );
}

let count = 0;

test('no field of a stored row can hold an address, an id or a word of the page', async () => {
  let stored = 0;
  const sender = { tab: { id: 1, index: 0, incognito: false } } as never;
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 2 }), word, async (entries, platform) => {
      const db = await openLedger(`words-${(count += 1)}`);
      await db.put('meta', DEVICE, 'device');
      ledger.current = db;
      const receipt = { session: 'feedfeedfeed', sequence: 1 };
      const attended = { ...receipt, platform, slot: plain.slot, seconds: 1, visits: 0 };
      await Promise.allSettled([
        contentHandlers.record({ ...receipt, entries }, sender),
        contentHandlers.attend(attended, sender),
      ]);
      const found = await stringsStored(db);
      stored += found.length;
      expect(found.filter((value) => !isOurs(value))).toEqual([]);
      for (const table of ['tallies', 'attention'] as const)
        for (const row of await db.getAll(table))
          expect(FIELDS.slice(4).filter((name) => name in row)).toEqual([]);
      db.close();
    }),
    { numRuns: 400 },
  );
  // Not because nothing was ever stored.
  expect(stored).toBeGreaterThan(1000);
});

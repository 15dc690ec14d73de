import { beforeEach, expect, test, vi } from 'vitest';
import { onRuntimeMessage } from '../../../src/background/inbox.ts';

const OWN = 'chrome-extension://unpaid/';
const TAB = { id: 1, index: 0, incognito: false };
const PAGE = { id: 'unpaid', url: 'https://x.com/home', tab: TAB };

const calls = vi.hoisted(() => ({ record: vi.fn(() => 1), erase: vi.fn(() => 2) }));
vi.mock('../../../src/background/handlers.ts', () => ({
  contentHandlers: { record: calls.record },
  pageHandlers: { erase: calls.erase },
}));
vi.mock('../../../src/browser.ts', () => ({
  browser: {
    runtime: { id: 'unpaid', getURL: () => OWN },
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins[0] === 'https://x.com/*'),
    },
  },
}));

type Sender = Parameters<typeof onRuntimeMessage>[1];

const hear = (name: string, sender: object) => onRuntimeMessage({ name }, sender as Sender);
const refused = { error: { id: 'refused' } };

beforeEach(() => vi.clearAllMocks());

test('a page of the extension may ask for everything', async () => {
  const page = { id: 'unpaid', url: `${OWN}src/dashboard/index.html` };
  expect(await hear('erase', page)).toEqual({ value: 2 });
  expect(await hear('record', page)).toEqual({ value: 1 });
});

test('a content script may report acts, and ask for nothing else', async () => {
  expect(await hear('record', PAGE)).toEqual({ value: 1 });
  expect(await hear('erase', PAGE)).toMatchObject(refused);
  expect(calls.erase).not.toHaveBeenCalled();
});

test.each([
  ['on a host that is not granted, or no longer', { ...PAGE, url: 'https://frame.example/' }],
  ['on a host that only begins like a granted one', { ...PAGE, url: 'https://x.com.evil.example/' }],
  ['at an address that names ours in its query', { ...PAGE, url: `https://evil.example/?${OWN}` }],
  ['in a private window', { ...PAGE, tab: { ...TAB, incognito: true } }],
  ['without a tab', { id: 'unpaid', url: PAGE.url }],
  ['without an address', { id: 'unpaid', tab: TAB }],
])('a content script %s is refused', async (_where, sender) => {
  for (const name of ['record', 'erase']) expect(await hear(name, sender)).toMatchObject(refused);
  expect(calls.record).not.toHaveBeenCalled();
  expect(calls.erase).not.toHaveBeenCalled();
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nothing'])(
  'a message %s is refused, from wherever',
  async (name) => {
    expect(await hear(name, { id: 'unpaid', url: OWN })).toMatchObject(refused);
    expect(await hear(name, PAGE)).toMatchObject(refused);
  },
);

test('another extension is not answered at all', () => {
  expect(hear('record', { id: 'other', url: OWN })).toBeUndefined();
  expect(hear('record', { url: OWN })).toBeUndefined();
});

test.each([undefined, null, 7, 'record', [], { name: 7 }])('%j is no message', (message) => {
  expect(onRuntimeMessage(message, { id: 'unpaid', url: OWN })).toBeUndefined();
});

import { expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/acts/tally-row.ts';
import { tickerLines } from '../../../src/background/ticker-lines.ts';
import { DEFAULTS, type Settings } from '../../../src/settings.ts';

vi.mock('../../../src/browser.ts', () => ({ browser: {} }));
vi.stubGlobal('navigator', { language: 'en-US' });

const LIKE: Entry = { slot: '2026-11-22T10', platform: 'facebook', kind: 'like', n: 1, page: 1 };

const words = (language: string) => ({
  say: (key: string, ...parts: string[]) =>
    ({
      ticker_line: `+1 ${parts.join(' · ')}`,
      ticker_line_worth: `+1 ${parts.slice(0, 2).join(' · ')} · ≈ ${parts[2]}`,
    })[key] ?? key.replace('ticker_kind_', ''),
  language,
  direction: 'ltr' as const,
});

const linesOf = (entry: Partial<Entry>, settings: Partial<Settings> = {}, language = 'en') =>
  tickerLines({ ...LIKE, ...entry }, { ...DEFAULTS, ...settings }, words(language));

test('a like is worth about a cent and a half', () => {
  expect(linesOf({})).toEqual(['+1 like · Facebook · ≈ 1.5\u00a0¢']);
  expect(linesOf({}, {}, 'fr')).toEqual(['+1 like · Facebook · ≈ 1,5\u00a0¢']);
});

test('several acts of an entry are as many lines, each with the worth of one', () => {
  expect(linesOf({ n: 3 })).toEqual(Array.from({ length: 3 }, () => '+1 like · Facebook · ≈ 1.5\u00a0¢'));
});

test('other currencies are written as the language does', () => {
  const wage = { lens: 'wage', wage: 'own', ownWage: { amount: 3600, currency: 'EUR' } } as const;
  expect(linesOf({ seconds: 2 }, wage)).toEqual(['+1 like · Facebook · ≈ €2']);
  expect(linesOf({ seconds: 2 }, { ...wage, ownWage: { amount: 3600, currency: 'USD' } })).toEqual([
    '+1 like · Facebook · ≈ $2',
  ]);
});

test.each([
  ['the user hides money', {}, { hideMoney: true }, '+1 like · Facebook'],
  ['the lens has no price', { kind: 'captcha', platform: 'recaptcha' }, {}, '+1 captcha · reCAPTCHA'],
  ['the platform has no advertising', { platform: 'mastodon' }, {}, '+1 like · Mastodon'],
] as const)('no worth where %s', (_, entry, settings, line) => {
  expect(linesOf(entry, settings)).toEqual([line]);
});

test('nothing for what is no new act', () => {
  expect(linesOf({ n: 0, undone: 1 })).toEqual([]);
  const { n: _, ...late } = LIKE;
  expect(tickerLines({ ...late, network: 1 }, { ...DEFAULTS }, words('en'))).toEqual([]);
});

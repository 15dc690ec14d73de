import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listPlatforms } from '../../../build/documents/store-lists.ts';
import { manifestFor } from '../../../build/manifest.ts';
import { messagesOf } from '../../../build/locales-plugin.ts';
import { PLATFORMS } from '../../../src/platforms/index.ts';

const FILES = [
  'data-use.md',
  'description.txt',
  'name.txt',
  'permissions.md',
  'reviewer-notes.md',
  'single-purpose.txt',
  'summary.txt',
];

/** The Chrome Web Store refuses descriptions with long lists of brands. */
const MOST_BRANDS = 4;

/** What the first paragraph must say of where the counts go. */
const NEVER_SENT: Record<string, RegExp> = {
  en: /Nothing is ever sent/,
  fr: /Rien n’est jamais envoyé/,
  es: /Nunca se envía nada/,
  pt_BR: /Nada é jamais enviado/,
  it: /Non viene mai inviato nulla/,
  de: /Nichts wird jemals gesendet/,
  nl: /Er wordt nooit iets verstuurd/,
  pl: /Nic nigdy nie jest wysyłane/,
  ar: /لا يُرسَل أي شيء أبداً/,
  ja: /何かが送信されることは決してありません/,
  zh_CN: /绝不发送任何数据/,
  hi: /कभी कुछ भी नहीं भेजा जाता/,
};

const languages = readdirSync('docs/stores/text');

function read(language: string, file: string): string {
  return readFileSync(`docs/stores/text/${language}/${file}`, 'utf8').trim();
}

test('the pictures for the stores have the sizes in their names, and take little room', () => {
  const pictures = ['en', 'fr'].flatMap((language) =>
    readdirSync(`docs/stores/images/${language}`).map((file) => `docs/stores/images/${language}/${file}`),
  );
  expect(pictures).toHaveLength(10);
  let bytes = 0;
  for (const path of pictures) {
    const picture = readFileSync(path);
    // A PNG has its width and height in its first chunk.
    expect(path).toContain(`-${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}.png`);
    bytes += picture.length;
  }
  expect(bytes).toBeLessThan(1_500_000);
});

test('the texts for the stores are there in every language of the interface', () => {
  expect(languages).toEqual(readdirSync('locales'));
});

describe.each(languages)('the texts for the stores in %s', (language) => {
  const messages = messagesOf(language);

  test('are complete', () => {
    expect(readdirSync(`docs/stores/text/${language}`).toSorted()).toEqual(FILES);
  });

  test('have the name and the summary of the manifest, and the summary fits', () => {
    expect(read(language, 'name.txt')).toBe(messages['common_name']?.message);
    expect(read(language, 'summary.txt')).toBe(messages['common_description']?.message);
    expect(read(language, 'summary.txt').length).toBeLessThanOrEqual(132);
  });

  test('have a description of a length that every store takes', () => {
    const { length } = read(language, 'description.txt');
    expect(length).toBeGreaterThanOrEqual(250);
    expect(length).toBeLessThanOrEqual(10_000);
  });

  test('say in the first paragraph that nothing leaves the device', () => {
    const [first] = read(language, 'description.txt').split('\n\n');
    expect(first).toMatch(NEVER_SENT[language] ?? /^$/);
  });

  test(`name at most ${MOST_BRANDS} platforms in the description`, () => {
    const description = read(language, 'description.txt');
    const named = PLATFORMS.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(description));
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThanOrEqual(MOST_BRANDS);
  });

  test('justify every permission, and none that is not asked for', () => {
    const justified = [...read(language, 'permissions.md').matchAll(/^\*\*(\w+)\*\*\s?:/gm)];
    const names = justified.map(([, name]) => name).filter((name) => name !== 'CAPTCHA');
    expect(names.toSorted()).toEqual(manifestFor('chrome').permissions.toSorted());
  });

  test('justify the hosts of every platform, and the pattern for added servers; otherwise: npm run docs', () => {
    const text = read(language, 'permissions.md');
    expect(text).toBe(listPlatforms(text, PLATFORMS));
    const missing = PLATFORMS.filter(({ name }) => !text.includes(name)).map(({ name }) => name);
    expect(missing).toEqual([]);
    expect(text).toContain('`https://*/*`');
  });

  test('lead reviewers by words that the interface really shows', () => {
    const shown = new Set(Object.values(messages).map(({ message }) => message));
    const named = [...read(language, 'reviewer-notes.md').matchAll(/(?<![\w`])_([^_\n]+)_(?!\w)/g)];
    expect(named.length).toBeGreaterThan(5);
    expect(named.map(([, label]) => label).filter((label) => !shown.has(label ?? ''))).toEqual([]);
  });
});

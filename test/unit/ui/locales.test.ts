import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../build/locales-plugin.ts';

type Messages = Record<string, { message: string }>;

const languages = readdirSync('locales');
const english = messagesOf('en');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'));
const source = [...sources, readFileSync('manifest.json', 'utf8')].join('\n');

/** A plural's form, without which the key is what the code names. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Substitutions that a message takes: '12' for one with $1 and $2. */
function places(message: string): string {
  return [...new Set(message.replaceAll('$$', '').match(/\$\d/g))].toSorted().join('');
}

describe.each(languages)('messages in %s', (language) => {
  const messages = messagesOf(language);

  it('are the same as in English, but for the plural forms of the language', () => {
    const keys = (of: Messages) =>
      [...new Set(Object.keys(of).map((key) => key.replace(PLURAL, '_*')))].toSorted();
    expect(keys(messages)).toEqual(keys(english));
  });

  it('take the same substitutions as in English', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const original = english[key]?.message;
      return original !== undefined && places(original) !== places(message);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('hold nothing that a browser takes for a named placeholder', () => {
    const wrong = Object.entries(messages).filter(([, { message }]) =>
      /\$[\w@]+\$/.test(message.replaceAll('$$', '')),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('are translated', () => {
    const same = Object.entries(messages).filter(
      ([key, { message }]) =>
        message === english[key]?.message && (message.match(/\p{L}{4,}/gu)?.length ?? 0) > 2,
    );
    expect(language === 'en' ? [] : same.map(([key]) => key)).toEqual([]);
  });
});

describe('messages in French', () => {
  it('keep signs with their words by a space that does not break', () => {
    const loose = Object.entries(messagesOf('fr')).filter(([, { message }]) => / [:;?!»%€]|« /.test(message));
    expect(loose.map(([key]) => key)).toEqual([]);
  });
});

describe('messages', () => {
  it('are explained to translators', () => {
    const bare = readdirSync('locales/en').flatMap((area) => {
      const messages = JSON.parse(readFileSync(`locales/en/${area}`, 'utf8')) as Record<
        string,
        { description?: string }
      >;
      return Object.keys(messages).filter((key) => !messages[key]?.description);
    });
    expect(bare).toEqual([]);
  });

  it('are there for every key that the code names', () => {
    const named = [...source.matchAll(/\b(?:text|richText)\(\s*'(\w+)'/g)].map(([, key = '']) => key);
    const plurals = [...source.matchAll(/\b(?:plural|pluralKey)\(\s*'(\w+)'/g)].map(
      ([, key = '']) => `${key}_other`,
    );
    expect([...named, ...plurals].filter((key) => !(key in english))).toEqual([]);
  });

  it('are all in use', () => {
    const stems = [...source.matchAll(/`([a-z]+_\w*)\$\{/g)].map(([, stem = '']) => stem);
    const unused = Object.keys(english).filter(
      (key) => !source.includes(key.replace(PLURAL, '')) && !stems.some((stem) => key.startsWith(stem)),
    );
    expect(unused).toEqual([]);
  });
});

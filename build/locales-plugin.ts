import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'locales';

type Messages = Record<string, { message: string; description?: string }>;

/** All messages of a language, from its fragments `locales/<language>/<area>.json`. */
export function messagesOf(language: string): Messages {
  const all: Messages = {};
  for (const file of readdirSync(join(SOURCE, language)).toSorted()) {
    const part = JSON.parse(readFileSync(join(SOURCE, language, file), 'utf8')) as Messages;
    for (const [key, { message }] of Object.entries(part)) {
      if (key in all) throw new Error(`${language}: the message ${key} is there twice (${file})`);
      all[key] = { message };
    }
  }
  return all;
}

/** Writes `_locales/<language>/messages.json` for every language. */
export function localesPlugin(): Plugin {
  return {
    name: 'unpaid:locales',
    apply: 'build',
    generateBundle() {
      for (const language of readdirSync(SOURCE))
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language}/messages.json`,
          source: `${JSON.stringify(messagesOf(language), null, 1)}\n`,
        });
    },
  };
}

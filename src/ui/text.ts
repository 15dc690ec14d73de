import { browser } from '../browser.ts';

type Messages = Readonly<Record<string, { message: string }>>;

/** Messages of a language that a policy asks for; undefined while the browser's own choice is in force. */
let chosen: Messages | undefined;

/** Grammatical number and figures in the language of the messages; made when first needed. */
let grammar: { rules: Intl.PluralRules; numbers: Intl.NumberFormat } | undefined;

/** What `locale` answers, once it has been asked for. */
let tag: string | undefined;

/** Fills `$1` to `$9`, and `$$` for a dollar sign, as the browser does. */
function fill(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$([$1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
  );
}

function lookUp(key: string, substitutions: readonly (string | number)[]): string {
  const parts = substitutions.map(String);
  const message = chosen?.[key]?.message;
  return message === undefined ? browser.i18n.getMessage(key, parts) : fill(message, parts);
}

/** The message of a key, with `$1`, `$2`… filled in; the key itself if there is no such message. */
export function text(key: string, ...substitutions: (string | number)[]): string {
  return lookUp(key, substitutions) || key;
}

/** The key of the message for a number of things: `<key>_one`, `<key>_few`… by grammar, else `<key>_other`. */
export function pluralKey(key: string, n: number): string {
  grammar ??= { rules: new Intl.PluralRules(locale()), numbers: new Intl.NumberFormat(locale()) };
  const exact = `${key}_${grammar.rules.select(n)}`;
  return lookUp(exact, []) ? exact : `${key}_other`;
}

/** The message for a number of things. `$1` is the number, written out; further substitutions follow as `$2`, `$3`… */
export function plural(key: string, n: number, ...substitutions: (string | number)[]): string {
  const chosenKey = pluralKey(key, n);
  return text(chosenKey, grammar?.numbers.format(n) ?? n, ...substitutions);
}

/**
 * The language tag to format numbers and dates in: that of the messages on screen, with the user's region
 * where the browser's language is the same ('en-GB' rather than 'en').
 */
export function locale(): string {
  return (tag ??= localeNow());
}

function localeNow(): string {
  const language = text('common_language');
  const browserLanguage = browser.i18n.getUILanguage();
  return browserLanguage.split('-')[0] === language ? browserLanguage : language;
}

async function loadMessages(language: string): Promise<Messages | undefined> {
  const folder = language.replace('-', '_');
  const response = await fetch(browser.runtime.getURL(`_locales/${folder}/messages.json`));
  return (await response.json()) as Messages;
}

/**
 * Settles the page's language: the one a policy asks for if the package has it, else the browser's.
 * Waits only in the first case. The messages name their own language and direction.
 */
export async function startText(language: string): Promise<void> {
  grammar = undefined;
  tag = undefined;
  chosen = undefined;
  if (language !== '' && language !== text('common_language')) {
    chosen = await loadMessages(language).catch((error: unknown) => {
      console.warn(`No messages for the language "${language}"`, error);
      return undefined;
    });
  }
  document.documentElement.lang = text('common_language');
  document.documentElement.dir = text('common_direction');
}

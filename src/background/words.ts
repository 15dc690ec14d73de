import { browser } from '../browser.ts';

/** The messages of a language. */
export interface Words {
  /** The message of a key, with `$1`, `$2`… filled in. */
  say(key: string, ...substitutions: string[]): string;
  /** Language tag to write numbers in: that of the messages, with the user's region where it is the browser's own. */
  language: string;
  direction: 'ltr' | 'rtl';
}

type Messages = Readonly<Record<string, { message: string }>>;

type Say = Words['say'];

const sayInBrowserLanguage: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

async function sayIn(language: string): Promise<Say> {
  const folder = language.replace('-', '_');
  const response = await fetch(browser.runtime.getURL(`_locales/${folder}/messages.json`));
  const messages = (await response.json()) as Messages;
  return (key, ...substitutions) =>
    messages[key]?.message.replace(
      /\$([1-9])/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    ) ?? sayInBrowserLanguage(key, ...substitutions);
}

async function choose(asked: string): Promise<Say> {
  if (asked === '' || asked === browser.i18n.getMessage('common_language')) return sayInBrowserLanguage;
  try {
    return await sayIn(asked);
  } catch (error) {
    console.info(`No messages for the language "${asked}"`, error);
    return sayInBrowserLanguage;
  }
}

/** @param asked the language that a policy asks for; '' for the browser's */
export async function readWords(asked: string): Promise<Words> {
  const say = await choose(asked);
  const spoken = say('common_language');
  const browsers = browser.i18n.getUILanguage();
  return {
    say,
    language: browsers.split('-')[0] === spoken ? browsers : spoken,
    direction: say('common_direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}

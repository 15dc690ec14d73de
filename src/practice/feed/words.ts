import { text } from '../../ui/text.ts';
import { EN } from '../content/en.ts';
import { FR } from '../content/fr.ts';
import type { FeedWords } from '../content/words.ts';

/** The feed is written in English and French; other languages of the interface read it in English. */
export function feedWords(): FeedWords {
  return text('common_language').startsWith('fr') ? FR : EN;
}

/** Whether the posts are in another language than the buttons under them. */
export function isFeedForeign(): boolean {
  return !text('common_language').startsWith(feedWords().language);
}

/** Attributes of an element that holds words of the feed: how to pronounce them, and which way they run. */
export function asWritten(): { lang: string; dir: 'ltr' } {
  return { lang: feedWords().language, dir: 'ltr' };
}

import { text } from '../../ui/text.ts';
import { EN } from '../content/en.ts';
import { FR } from '../content/fr.ts';
import type { FeedWords } from '../content/words.ts';

/** The feed is written in English and French; other languages of the interface read it in English. */
export function feedWords(): FeedWords {
  return text('common_language').startsWith('fr') ? FR : EN;
}

import { text } from '../../ui/text.ts';

/** Attributes of an element that speaks the interface's language inside a document of another one. */
export function asInterface(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: text('common_language'), dir: text('common_direction') === 'rtl' ? 'rtl' : 'ltr' };
}

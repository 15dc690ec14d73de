import type { ComponentChildren } from 'preact';
import { text } from './text.ts';

/** First of nine private-use characters that stand for the parts while the message is looked up. */
const FIRST_MARK = 0xe000;

/** The message of a key with elements, instead of strings, in the places of `$1`, `$2`… */
export function richText(key: string, ...parts: ComponentChildren[]): ComponentChildren[] {
  const marks = parts.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  return text(key, ...marks)
    .split(/([\uE000-\uE008])/)
    .map((piece) => {
      const index = marks.indexOf(piece);
      return index < 0 ? piece : parts[index];
    });
}

import { CODE_LENGTH } from '../code/class-code.ts';

/** Longest text that is looked at, in characters: some ten thousand codes. */
const MOST_TEXT = 200_000;

/**
 * Cuts what a teacher typed, pasted or dropped into single codes. Lines, commas and semicolons part codes; spaces
 * do too, unless the pieces of a line make one code together ('7K3Q 9F2A4 M1P2X').
 */
export function splitCodes(text: string): string[] {
  return text
    .slice(0, MOST_TEXT)
    .split(/[\r\n,;|]+/)
    .flatMap((line) => {
      const pieces = line.replace(/["']/g, ' ').trim().split(/\s+/);
      const bareLength = pieces.join('').replace(/[-–—.]/g, '').length;
      return bareLength === CODE_LENGTH ? [pieces.join('')] : pieces;
    })
    .filter((piece) => piece !== '');
}

import { CODE_LENGTH } from '../code/class-code.ts';
import { splitCodes } from './split-codes.ts';

/** Whether what is in the box can be handed in without waiting for more: whole codes only, or a finished line. */
export function isComplete(text: string): boolean {
  if (/[\r\n]\s*$/.test(text)) return true;
  const pieces = splitCodes(text);
  return pieces.length > 0 && pieces.every((piece) => piece.replace(/[-–—.]/g, '').length >= CODE_LENGTH);
}

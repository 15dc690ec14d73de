import { readClassCode, type ReadCode } from '../code/class-code.ts';
import type { ClassResult } from '../code/class-result.ts';
import { splitCodes } from './split-codes.ts';

/** The codes of one lesson and what they say; a code is on the board once. */
export type Board = ReadonlyMap<string, ClassResult>;

/** A text that is not on the board, and why. */
export interface Refusal {
  text: string;
  reason: Exclude<ReadCode, { kind: 'code' }>;
}

/** What became of everything that was handed in at once. */
export interface HandIn {
  board: Board;
  added: readonly string[];
  /** Codes that were on the board already, or twice in the same text. */
  duplicates: readonly string[];
  refused: readonly Refusal[];
}

/** Longest piece of a refused text that is shown. */
const SHOWN = 24;

/** Puts every code of a text on the board that belongs there. */
export function handIn(board: Board, text: string, pin: string): HandIn {
  const next = new Map(board);
  const added: string[] = [];
  const duplicates: string[] = [];
  const refused: Refusal[] = [];
  for (const piece of splitCodes(text)) {
    const read = readClassCode(piece, pin);
    if (read.kind !== 'code') refused.push({ text: piece.slice(0, SHOWN), reason: read });
    else if (next.has(read.code)) duplicates.push(read.code);
    else {
      next.set(read.code, read.result);
      added.push(read.code);
    }
  }
  return { board: next, added, duplicates, refused };
}

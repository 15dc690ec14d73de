import type { Kind } from '../acts/kinds.ts';

export type Witness = 'page' | 'network';

/**
 * What one witness saw. 'do' is an act, 'undo' takes one back, 'switch' changes a reaction that was already
 * given and is not a new act, 'ignore' says that what the page may take for an act is none (an edit, a draft).
 */
export interface Observation {
  witness: Witness;
  kind: Kind;
  direction: 'do' | 'undo' | 'switch' | 'ignore';
  /** When it began: the gesture (page) or the start of the request (network). Milliseconds since the epoch. */
  at: number;
  variant?: string | undefined;
  /** One witness does not tell doing from taking back; the other does, and alone it counts as done. */
  unsure?: true | undefined;
  /** Labels or tags; absent means one act is one. */
  quantity?: number;
  /** Measured effort in seconds. */
  seconds?: number;
  /** Seconds that the act may begin after its gesture (network); default 3. */
  patience?: number | undefined;
  /** What was acted upon, hashed, in memory only. */
  target?: string;
  /** Of a text (page): when it was first tried to be sent. It may have been sent by that press, or by a later one. */
  since?: number;
}

/** Milliseconds that an act may begin after its gesture. */
export function patienceOf({ patience = 3 }: Observation): number {
  return patience * 1000;
}

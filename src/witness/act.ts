import type { Kind } from '../acts/kinds.ts';
import type { Gesture } from './gestures.ts';
import type { Observation, Witness } from './observation.ts';

/** What is to be added to the ledger. */
export interface Recorded {
  kind: Kind;
  n: number;
  undone: number;
  page: number;
  network: number;
  quantity: number;
  seconds: number;
  variant?: string;
  /** Milliseconds since the epoch: when the act began. */
  at: number;
}

/** One act in the making; the page witness keeps it as a handle for `withdraw`. */
export interface Act {
  kind: Kind;
  direction: 'do' | 'undo' | 'switch';
  at: number;
  gesture: Gesture;
  witnesses: Set<Witness>;
  variant: string | undefined;
  quantity: number;
  seconds: number;
  due: number;
  recorded: boolean;
  /** The site took it back by itself; kept so that a request which is answered later does not bring it back. */
  withdrawn: boolean;
  /** Only the network saw it, in a request that does not tell doing from taking back. */
  unsure: boolean;
  target: string | undefined;
}

/** Kinds that are the same gesture seen with different sharpness: the network, which reads the deciding field, names it. */
const FAMILIES: readonly (readonly Kind[])[] = [
  ['like', 'reaction'],
  ['post', 'comment', 'share'],
];

/** May two kinds be the same act? */
export function akin(a: Kind, b: Kind): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** A like and a dislike of the same thing exclude each other. */
export function opposed(a: Kind, b: Kind): boolean {
  return (akin(a, 'like') && b === 'dislike') || (a === 'dislike' && akin(b, 'like'));
}

/** Most sites take a like and a dislike back by the same request. */
export function takesBackEither(a: Pick<Observation, 'kind' | 'direction'>, b: Observation): boolean {
  return a.direction === 'undo' && b.direction === 'undo' && opposed(a.kind, b.kind);
}

/** Nothing of it is to be recorded any more. */
export function isDecided(act: Act): boolean {
  return act.recorded || act.withdrawn || act.direction === 'switch';
}

/** May an act be what was observed? A change of reaction looks like a new one to a single request. */
export function directionsMeet(act: Act, { direction, unsure }: Observation): boolean {
  if (act.unsure || unsure) return true;
  return act.direction === direction || (act.direction !== 'undo' && direction !== 'undo');
}

/** What a decided act adds to the ledger. */
export function record(act: Act): Recorded {
  const undo = act.direction === 'undo';
  const recorded: Recorded = {
    kind: act.kind,
    n: undo ? 0 : 1,
    undone: undo ? 1 : 0,
    page: !undo && act.witnesses.has('page') ? 1 : 0,
    network: !undo && act.witnesses.has('network') ? 1 : 0,
    quantity: undo ? 0 : act.quantity,
    seconds: undo ? 0 : act.seconds,
    at: act.at,
  };
  if (act.variant !== undefined && !undo) recorded.variant = act.variant;
  return recorded;
}

/** What a recorded act gains when its second witness comes late. */
export function witnessed(act: Act, witness: Witness): Recorded {
  return {
    kind: act.kind,
    n: 0,
    undone: 0,
    page: witness === 'page' ? 1 : 0,
    network: witness === 'network' ? 1 : 0,
    quantity: 0,
    seconds: 0,
    at: act.at,
  };
}

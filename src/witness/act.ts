import type { Kind } from '../acts/kinds.ts';
import { slotOf } from '../acts/slot.ts';
import type { Entry } from '../acts/tally-row.ts';
import type { Gesture } from './gestures.ts';
import type { Observation, Witness } from './observation.ts';

/** What is to be added to the ledger. */
export interface Recorded extends Omit<Entry, 'slot' | 'platform'> {
  /** Milliseconds since the epoch: when the act began. */
  at: number;
}

/** One act in the making, as its first witness saw it; the page witness keeps it as a handle for `withdraw`. */
export interface Act extends Observation, Record<Witness, boolean> {
  quantity: number;
  seconds: number;
  /** None if it is a request too many after a gesture: the page may show yet that it is another gesture's. */
  gesture: Gesture | undefined;
  /** The request that is taken for its own. */
  request?: Observation;
  /** When it is decided (ms since the epoch), unless its request is still under way. */
  due: number;
  recorded?: true;
  /** The site took it back by itself; kept so that a request which is answered later does not bring it back. */
  withdrawn?: true;
}

/** Kinds that are the same gesture seen with different sharpness: the network, which reads the deciding field, names it. */
const FAMILY: Readonly<Partial<Record<Kind, Kind>>> = { reaction: 'like', comment: 'post', share: 'post' };

function familyOf(kind: Kind): Kind {
  return FAMILY[kind] ?? kind;
}

/** May two kinds be the same act? */
export function akin(a: Kind, b: Kind): boolean {
  return familyOf(a) === familyOf(b);
}

/** A like and a dislike of the same thing exclude each other. */
export function opposed(a: Kind, b: Kind): boolean {
  return (b === 'dislike' && akin(a, 'like')) || (a === 'dislike' && akin(b, 'like'));
}

/** Most sites take a like and a dislike back by the same request. */
function takesBackEither(a: Observation, b: Observation): boolean {
  return a.direction === 'undo' && b.direction === 'undo' && opposed(a.kind, b.kind);
}

/** Nothing of it is to be recorded any more, or not as long as it is of no gesture. */
export function isDecided({ recorded, withdrawn, direction, gesture }: Act): boolean {
  return recorded || withdrawn || direction === 'switch' || !gesture;
}

/** May an act be what was observed? A change of reaction looks like a new one to a single request. */
export function isLike(act: Observation, observation: Observation): boolean {
  if (!akin(act.kind, observation.kind)) return takesBackEither(act, observation);
  return (
    act.unsure || observation.unsure || (act.direction === 'undo') === (observation.direction === 'undo')
  );
}

/** What a decided act adds to the ledger. */
export function record(act: Act): Recorded {
  const { kind, at, direction, page, network, quantity, seconds, variant } = act;
  if (direction === 'undo') return { kind, at, undone: 1 };
  return {
    kind,
    at,
    n: 1,
    page: +page,
    network: +network,
    quantity,
    seconds,
    variant,
  };
}

/** What a recorded act gains when its second witness comes late. */
export function witnessed({ kind, at }: Act, witness: Witness): Recorded {
  return { kind, at, [witness]: 1 };
}

/** What the ledger is told of a recorded act of a platform. */
export function entryOf({ at, ...act }: Recorded, platform: string): Entry {
  return { ...act, slot: slotOf(new Date(at)), platform };
}

import type { Kind } from '../acts/kinds.ts';
import { akin, isDecided, isLike, record, witnessed, type Act, type Recorded } from './act.ts';
import { actOf, assign } from './assign.ts';
import { EARLY, Gestures, IMMEDIATE, SKEW, type Gesture } from './gestures.ts';
import { patienceOf, type Observation } from './observation.ts';

/** A change of reaction, or a request too many, is kept this long (ms), in case the page speaks of it. */
const KEPT_UNCOUNTED = 8_000;
/** A lone witness waits this long (ms) for the other, or for the site to take the act back. */
const LONE_WAIT = 2_000;
/**
 * When both agree, this long (ms) for a refusal inside a successful answer (200 with errors): the site takes the
 * control back right after it has read the answer.
 */
const SETTLE = 600;
/** While its request is still under way, a page observation waits for the answer, at most this long (ms). */
const ANSWER_WAIT = 60_000;
/** An act that began this much (ms) later than now began before the clock was set back. */
const AHEAD = 8_000;
/** How long (ms) a recorded act can still gain its second witness. */
const KEPT = 600_000;

/** Two witnesses, one count: turns the observations of one page into acts. Pure; the clock is an argument. */
export class Tally {
  readonly gestures = new Gestures();
  #acts: Act[] = [];
  #late: Recorded[] = [];
  #underWay = new Map<string, readonly Observation[]>();
  /** What was last given to a target, so that a change of reaction is not a new act. */
  #given = new Map<string, Kind>();

  /** A request that carries `observations` has started; the page witness should wait for its answer. */
  started(id: string, observations: readonly Observation[]): void {
    this.#underWay.set(id, observations);
  }

  /** A request that was reported as started has been answered. */
  ended(id: string, isAccepted: boolean, now: number): void {
    const observations = this.#underWay.get(id) ?? [];
    this.#underWay.delete(id);
    for (const observation of observations)
      if (isAccepted) this.observe(observation, now);
      else this.refuse(observation);
  }

  /** The server refused a request: what the page showed in the meantime was not an act. */
  refuse(observation: Observation): void {
    const latest = this.gestures.before(observation.at, patienceOf(observation));
    if (!latest) return;
    const gesture = (!isImmediate(observation, latest) && assign(this.#acts, observation)?.gesture) || latest;
    gesture.refused = observation.kind;
    this.#acts = this.#acts.filter(
      (act) =>
        act.recorded || act.network || act.gesture !== gesture || !concerns(observation.kind, act.kind),
    );
  }

  /** Takes in what a witness saw; returns the act it belongs to, unless it is none. */
  observe(observation: Observation, now: number): Act | undefined {
    if (observation.direction === 'ignore') return void this.refuse(observation);
    return observation.witness === 'page'
      ? this.#fromPage(observation, now)
      : this.#fromNetwork(observation, now);
  }

  /** The site took it back by itself, without a gesture: it was not an act. */
  withdraw(act: Act): void {
    if (act.recorded) return;
    act.withdrawn = true;
    this.#restoreGiven(act);
  }

  /** What a withdrawn act did to its target is as it was before. */
  #restoreGiven({ target = '', direction, kind }: Act): void {
    if (direction === 'undo') this.#given.set(target, kind);
    else this.#given.delete(target);
  }

  /** Acts that are decided by now. With `leaving`, everything that is pending. */
  take(now: number, leaving = false): Recorded[] {
    const recorded = this.#late;
    this.#late = [];
    for (const act of this.#acts) {
      if (isDecided(act)) continue;
      if (!leaving && !isFromLater(act, now) && (act.due > now || this.#waitsForAnswer(act, now))) continue;
      act.recorded = true;
      recorded.push(record(act));
    }
    this.#acts = this.#acts.filter(
      (act) => now - act.at < (act.direction === 'switch' || !act.gesture ? KEPT_UNCOUNTED : KEPT),
    );
    return recorded;
  }

  /** When `take` should be called next (ms since the epoch), or undefined if nothing is pending. */
  next(now: number): number | undefined {
    let next = this.#late.length > 0 ? now : Infinity;
    for (const act of this.#acts) {
      if (isDecided(act)) continue;
      next = Math.min(
        next,
        this.#waitsForAnswer(act, Math.max(now, act.due)) ? act.at + ANSWER_WAIT : act.due,
      );
    }
    return next < Infinity ? Math.max(next, now) : undefined;
  }

  #waitsForAnswer(act: Act, now: number): boolean {
    if (act.network || now - act.at >= ANSWER_WAIT) return false;
    return [...this.#underWay.values()].flat().some((observation) => {
      const lag = observation.at - act.at;
      return akin(observation.kind, act.kind) && lag >= -EARLY && lag <= patienceOf(observation);
    });
  }

  #fromPage(observation: Observation, now: number): Act | undefined {
    const gesture = this.gestures.at(observation.at);
    // A box that is closed with its text in it after the server refused that was not sent.
    if (gesture.refused && concerns(gesture.refused, observation.kind)) return undefined;
    if (actOf(this.#acts, observation, gesture, true)) return undefined;
    const partner = this.#seenByNetwork(observation);
    if (partner) return this.#join(partner, observation, now);
    const act = this.#open(observation, gesture, now);
    for (const other of this.#acts) {
      const { request } = other;
      if (!request || !isGuess(other) || request.kind !== act.kind || !isLike(request, act)) continue;
      const assigned = assign(this.#acts, request);
      if (!assigned) continue;
      this.#acts = this.#acts.filter((known) => known !== act);
      return this.#join(Object.assign(other, assigned), observation, now);
    }
    return act;
  }

  /**
   * What the network alone saw of it. A text may have been tried before, and refused in an answer that looked like
   * success: that is one act. Or it was sent only by a later press, which answered a question about it.
   */
  #seenByNetwork(observation: Observation): Act | undefined {
    const { at, since = at } = observation;
    let later: Act | undefined;
    let first: Act | undefined;
    for (const act of this.#acts) {
      const start = act.gesture?.at ?? 0;
      if (act.page || start < since || !isLike(act, observation)) continue;
      if (start > at) later = act;
      else if (first) act.withdrawn = true;
      else first = act;
    }
    return observation.since ? (first ?? later) : first;
  }

  #fromNetwork(observation: Observation, now: number): Act | undefined {
    const request = this.#remember(observation);
    const gesture = this.#gestureOf(request);
    if (!gesture) return undefined;
    const replaced = this.#acts.find((act) => isReplacedBy(act, request, gesture));
    if (replaced) return Object.assign(replaced, { direction: 'switch' });
    const isOwn = isImmediate(request, gesture) && !actOf(this.#acts, request, gesture, true);
    const assigned = isOwn
      ? { gesture, request }
      : (assign(this.#acts, request) ?? assign(this.#acts, request, this.gestures));
    const partner = assigned && actOf(this.#acts, request, assigned.gesture, false);
    if (!partner && request.direction === 'switch') return undefined;
    const act = partner ? this.#join(partner, request, now) : this.#open(request, assigned?.gesture, now);
    act.request = assigned?.request ?? request;
    return act;
  }

  /**
   * The gesture right before a request. Of two that no clock can tell apart, the one whose act the page saw; of a double
   * click, of which the first request may start after the second press, the one that the page saw do the same.
   */
  #gestureOf(request: Observation): Gesture | undefined {
    const latest = this.gestures.before(request.at, patienceOf(request));
    if (!latest) return undefined;
    const fits = (gesture: Gesture) => !!actOf(this.#acts, request, gesture, false);
    const isContrary = this.#acts.some((act) => act.gesture === latest && act.page && opposes(act, request));
    const apart = isContrary ? IMMEDIATE : SKEW;
    const recent = this.gestures.recent(request.at, patienceOf(request));
    return recent.findLast((gesture) => latest.at - gesture.at <= apart && fits(gesture)) ?? latest;
  }

  /**
   * Compares with what the target was last given: a second reaction is a switch. A dislike after a like is an act of
   * its own and takes nothing back: only one witness could tell, and both must count the same.
   */
  #remember(observation: Observation): Observation {
    const { target } = observation;
    if (target === undefined) return observation;
    const before = this.#given.get(target);
    if (observation.direction === 'undo') {
      this.#given.delete(target);
      return before === undefined ? observation : { ...observation, kind: before };
    }
    this.#given.set(target, observation.kind);
    return before && akin(before, observation.kind) ? { ...observation, direction: 'switch' } : observation;
  }

  #join(act: Act, observation: Observation, now: number): Act {
    act[observation.witness] = true;
    if (observation.target !== undefined) act.target ??= observation.target;
    if (act.withdrawn) {
      this.#restoreGiven(act);
      return act;
    }
    if (act.recorded) {
      if (act.direction === 'do') this.#late.push(witnessed(act, observation.witness));
      return act;
    }
    if (observation.direction === 'switch' || act.unsure) act.direction = observation.direction;
    act.unsure = undefined;
    act.kind = sharper(act, observation);
    if (observation.variant !== undefined) act.variant = observation.variant;
    act.quantity = Math.max(act.quantity, observation.quantity ?? 1);
    act.seconds = Math.max(act.seconds, observation.seconds ?? 0);
    act.due = now + SETTLE;
    return act;
  }

  #open(observation: Observation, gesture: Gesture | undefined, now: number): Act {
    const act: Act = {
      quantity: 1,
      seconds: 0,
      ...observation,
      gesture,
      page: false,
      network: false,
      [observation.witness]: true,
      due: now + LONE_WAIT,
    };
    // Found first, because it is none yet: what the page shows is rather this one than one that is counted.
    if (gesture) this.#acts.push(act);
    else this.#acts.unshift(act);
    return act;
  }
}

/** Is what the page shows part of what was refused? With a text, its tags are. */
function concerns(refused: Kind, shown: Kind): boolean {
  return shown === 'tag' || akin(refused, shown);
}

/**
 * The kind of an act that both saw: the network reads what is given, the page knows what is taken back. A request
 * that takes back is of a plain like, unless it was remembered what its target had been given.
 */
function sharper({ direction, kind: before }: Act, { witness, kind }: Observation): Kind {
  const isUndo = direction === 'undo';
  if (isUndo && (before === 'reaction' || kind === 'reaction')) return 'reaction';
  return (witness === 'page') === isUndo ? kind : before;
}

/** Does a request do what the page saw taken back, or the other way round? */
function opposes(act: Act, request: Observation): boolean {
  return akin(act.kind, request.kind) && !isLike(act, request);
}

/** Was a reaction taken back only to give another one at the same press? */
function isReplacedBy(act: Act, { direction, target }: Observation, gesture: Gesture): boolean {
  const isOpen = !act.recorded && act.gesture === gesture;
  return (
    isOpen && act.direction === 'undo' && direction === 'do' && target !== undefined && act.target === target
  );
}

/** Did a request start so soon after a gesture that it is taken for its own? Not the second attempt of a refused one. */
function isImmediate({ at, kind }: Observation, gesture: Gesture): boolean {
  return at - gesture.at <= IMMEDIATE && !(gesture.refused && akin(gesture.refused, kind));
}

/** Only the network saw it, and it may be of another gesture than the latest one before it. */
function isGuess({ page, gesture, request }: Act): boolean {
  return !page && !(request && gesture && isImmediate(request, gesture));
}

/** The clock was set back since: the times to wait for would come an hour or a day late. */
function isFromLater(act: Act, now: number): boolean {
  return act.at > now + AHEAD;
}

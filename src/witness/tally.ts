import type { Kind } from '../acts/kinds.ts';
import {
  akin,
  directionsMeet,
  isDecided,
  record,
  takesBackEither,
  witnessed,
  type Act,
  type Recorded,
} from './act.ts';
import { Gestures, type Gesture } from './gestures.ts';
import type { Observation } from './observation.ts';

/** Two witnesses that speak within this time (ms) may speak of the same act. */
const WINDOW = 8_000;
/** A lone witness waits this long (ms) for the other, or for the site to take the act back. */
const LONE_WAIT = 2_000;
/**
 * When both agree, this long (ms) for a refusal inside a successful answer (200 with errors): the site takes the
 * control back right after it has read the answer.
 */
const SETTLE = 600;
/** While its request is still under way, a page observation waits for the answer, at most this long (ms). */
const ANSWER_WAIT = 60_000;
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

  /** The server accepted a request that was reported as started. */
  accepted(id: string, now: number): void {
    for (const observation of this.#ended(id)) this.observe(observation, now);
  }

  /** The server refused it: what the page showed in the meantime was not an act. */
  refused(id: string): void {
    for (const observation of this.#ended(id)) this.refuse(observation);
  }

  #ended(id: string): readonly Observation[] {
    const observations = this.#underWay.get(id) ?? [];
    this.#underWay.delete(id);
    return observations;
  }

  /** An observation of a request that was refused, where its start was not reported. */
  refuse(observation: Observation): void {
    const gesture = this.gestures.before(observation.at, patience(observation));
    if (gesture) gesture.refused = observation.kind;
    this.#acts = this.#acts.filter(
      (act) =>
        act.recorded ||
        act.witnesses.has('network') ||
        act.gesture !== gesture ||
        !akin(act.kind, observation.kind),
    );
  }

  /** Takes in what a witness saw; returns the act it belongs to, unless it is none. */
  observe(observation: Observation, now: number): Act | undefined {
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
  #restoreGiven({ target, direction, kind }: Act): void {
    if (target === undefined) return;
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
    this.#acts = this.#acts.filter((act) => now - act.at < (act.direction === 'switch' ? WINDOW : KEPT));
    return recorded;
  }

  /** When `take` should be called next (ms since the epoch), or undefined if nothing is pending. */
  next(now: number): number | undefined {
    let next = this.#late.length > 0 ? now : Number.POSITIVE_INFINITY;
    for (const act of this.#acts) {
      if (isDecided(act)) continue;
      next = Math.min(
        next,
        this.#waitsForAnswer(act, Math.max(now, act.due)) ? act.at + ANSWER_WAIT : act.due,
      );
    }
    return Number.isFinite(next) ? Math.max(next, now) : undefined;
  }

  #waitsForAnswer(act: Act, now: number): boolean {
    if (act.witnesses.has('network') || now - act.at >= ANSWER_WAIT) return false;
    for (const observations of this.#underWay.values()) {
      for (const observation of observations) {
        if (!akin(observation.kind, act.kind)) continue;
        if (this.gestures.before(observation.at, patience(observation)) === act.gesture) return true;
      }
    }
    return false;
  }

  #fromPage(observation: Observation, now: number): Act | undefined {
    const gesture = this.gestures.at(observation.at);
    // A box that is closed with its text in it after the server refused that was not sent.
    if (gesture.refused && (observation.kind === 'tag' || akin(gesture.refused, observation.kind)))
      return undefined;
    const purpose = `page ${observation.direction} ${observation.kind}`;
    if (gesture.spent.has(purpose)) return undefined;
    gesture.spent.add(purpose);
    const partner = this.#partner(observation, gesture, false);
    if (partner) return this.#join(partner, observation, now);
    return this.#open(observation, gesture, now);
  }

  #fromNetwork(observation: Observation, now: number): Act | undefined {
    const seen = this.#remember(observation);
    const binding = this.gestures.spend(seen.at, `network ${seen.direction} ${seen.kind}`, patience(seen));
    if (!binding) return undefined;
    const partner = this.#partner(seen, binding.gesture, !binding.immediate);
    if (partner) return this.#join(partner, seen, now);
    return seen.direction === 'switch' ? undefined : this.#open(seen, binding.gesture, now);
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
    return before !== undefined && akin(before, observation.kind)
      ? { ...observation, direction: 'switch' }
      : observation;
  }

  /** The act that the other witness reported already: of the same gesture, or, if `loosely`, the oldest near in time. */
  #partner(observation: Observation, gesture: Gesture, loosely: boolean): Act | undefined {
    const window = Math.max(WINDOW, patience(observation) ?? 0);
    const candidates = this.#acts.filter(
      (act) =>
        !act.witnesses.has(observation.witness) &&
        (akin(act.kind, observation.kind) || takesBackEither(act, observation)) &&
        directionsMeet(act, observation) &&
        (act.gesture === gesture || (!act.withdrawn && Math.abs(act.at - observation.at) <= window)),
    );
    return (
      candidates.find((act) => act.gesture === gesture && act.kind === observation.kind) ??
      candidates.find((act) => act.gesture === gesture) ??
      (loosely ? candidates.find((act) => act.kind === observation.kind) : undefined)
    );
  }

  #join(act: Act, observation: Observation, now: number): Act {
    act.witnesses.add(observation.witness);
    act.target ??= observation.target;
    if (act.withdrawn) {
      this.#restoreGiven(act);
      return act;
    }
    if (act.recorded) {
      if (act.direction === 'do') this.#late.push(witnessed(act, observation.witness));
      return act;
    }
    if (observation.direction === 'switch' || act.unsure) act.direction = observation.direction;
    act.unsure = false;
    if (observation.witness === 'network' ? act.direction !== 'undo' : act.direction === 'undo')
      act.kind = observation.kind;
    act.variant = observation.variant ?? act.variant;
    act.quantity = Math.max(act.quantity, observation.quantity ?? 1);
    act.seconds = Math.max(act.seconds, observation.seconds ?? 0);
    act.due = now + SETTLE;
    return act;
  }

  #open(observation: Observation, gesture: Gesture, now: number): Act {
    const act: Act = {
      kind: observation.kind,
      direction: observation.direction,
      at: observation.at,
      gesture,
      witnesses: new Set([observation.witness]),
      variant: observation.variant,
      quantity: observation.quantity ?? 1,
      seconds: observation.seconds ?? 0,
      due: now + LONE_WAIT,
      recorded: false,
      unsure: observation.unsure ?? false,
      withdrawn: false,
      target: observation.target,
    };
    this.#acts.push(act);
    return act;
  }
}

/** The clock was set back since: the times to wait for would come an hour or a day late. */
function isFromLater(act: Act, now: number): boolean {
  return act.at > now + WINDOW;
}

/** Milliseconds, or undefined for the default. */
function patience(observation: Observation): number | undefined {
  return observation.patience === undefined ? undefined : observation.patience * 1000;
}

import type { Kind } from '../acts/kinds.ts';
import type { ToggleRule } from '../platforms/platform.ts';
import { opposed, type Act } from '../witness/act.ts';
import type { Observation } from '../witness/observation.ts';
import { changeOf, stateOf, type ControlState } from './control-state.ts';
import { nearest, parentOf, shadowOf } from './nearest.ts';
import { activates, type Press, type Verb, type VerbContext } from './page-verb.ts';
import { placeOf, type Place } from './place.ts';

/** A control is watched at least this long (ms) after its last press, at most twice; with a menu in between, longer. */
const WATCHED = 10_000;
const WATCHED_WITH_MENU = 60_000;
/** A change this soon (ms) after the press is its consequence; later ones must still be of the same post. */
const PROMPT = 1_000;
/** A change this soon (ms) after another press was made by it (a double tap, a palette), not by the site itself. */
const CAUSED = 150;
/** How far up from the control changes are looked for: enough for a control that is replaced as a whole. */
const LEVELS = 4;

/** What each control was last turned on as, so that taking it back is an undo of the same kind. */
const givenBy = new WeakMap<Element, Kind>();
const watches = new Map<Element, Watch>();
/** One for all watches: setting one at each press would take a tenth of its time. */
let timer: ReturnType<typeof setTimeout> | undefined;
let gestureAt = Number.NEGATIVE_INFINITY;
/** When a toggle was pressed last: that changes itself, and no other. */
let toggledAt = 0;

class Watch {
  #last: ControlState;
  #pressedAt: number;
  #flippedBy = 0;
  #act: Act | undefined;
  readonly #place: Place;
  readonly #observer: MutationObserver;
  /** By the clock of `performance`. */
  #until = 0;
  readonly #address = location.href;
  readonly #identity: string;
  readonly #rule: ToggleRule;
  #control: Element;
  readonly #context: VerbContext;

  constructor(rule: ToggleRule, control: Element, press: Press, context: VerbContext) {
    this.#rule = rule;
    this.#control = control;
    this.#context = context;
    this.#last = stateOf(rule, control);
    this.#pressedAt = press.at;
    this.#place = placeOf(control, rootAbove(control), rule.control);
    this.#identity = identityOf(control);
    this.#observer = new MutationObserver(() => this.#look());
    this.#place.observe(this.#observer);
    this.pressed(press.at);
  }

  /** The control was pressed (again), or a menu that it may have opened. */
  pressed(at: number): void {
    this.#pressedAt = at;
    this.#until = performance.now() + (this.#rule.menu ? WATCHED_WITH_MENU : WATCHED);
    timer ??= setTimeout(endWatches, WATCHED);
  }

  /**
   * A press elsewhere may be the choice in the menu that this control opened.
   * @param at not given where somebody writes, maybe in a dialog that this control opened
   */
  elsewhere(at = this.#pressedAt): void {
    if (this.#rule.menu && this.#pressedAt !== this.#flippedBy) this.pressed(at);
  }

  /** A dislike was pressed beside a like, or the other way round: what it turns off was an act all the same. */
  outdone(kind: Kind): void {
    if (opposed(kind, this.#rule.kind)) this.#act = undefined;
  }

  #current(): Element | undefined {
    if (this.#control.isConnected) return this.#control;
    const replaced = this.#place.find();
    if (replaced) {
      watches.delete(this.#control);
      watches.set(replaced, this);
      this.#control = replaced;
    }
    return replaced;
  }

  #look(): void {
    // Another page, or a recycled node that now shows another post: whatever changes is not this act.
    if (this.#context.signal.aborted || location.href !== this.#address) return this.#end();
    const control = this.#current();
    if (!control) return;
    const now = stateOf(this.#rule, control);
    const direction = changeOf(this.#last, now);
    if (!direction) return;
    this.#last = now;
    const prompt = this.#pressedAt !== this.#flippedBy && Date.now() - this.#pressedAt < PROMPT;
    if (!prompt && identityOf(control) !== this.#identity) return this.#end();
    if (this.#pressedAt === this.#flippedBy) this.#revert();
    else this.#flip(direction, control);
  }

  #revert(): void {
    const byOther = gestureAt > this.#pressedAt && gestureAt !== toggledAt;
    const caused = byOther && Date.now() - gestureAt <= CAUSED;
    if (this.#act && !caused) this.#context.counter.withdraw(this.#act);
    this.#act = undefined;
  }

  #flip(direction: Observation['direction'], control: Element): void {
    this.#flippedBy = this.#pressedAt;
    const kind = direction === 'undo' ? (givenBy.get(control) ?? this.#rule.kind) : this.#rule.kind;
    if (direction === 'do') givenBy.set(control, kind);
    this.#act = this.#context.counter.observe({
      witness: 'page',
      kind,
      direction,
      at: this.#pressedAt,
      variant: this.#rule.variant,
    });
  }

  endIfOver(): void {
    if (performance.now() < this.#until) timer ??= setTimeout(endWatches, WATCHED);
    else this.#end();
  }

  #end(): void {
    this.#observer.disconnect();
    watches.delete(this.#control);
  }
}

function endWatches(): void {
  timer = undefined;
  for (const watch of watches.values()) watch.endIfOver();
}

/** What holds a control and what may take its place. */
function rootAbove(control: Element): Element | ShadowRoot {
  const shadow = shadowOf(control);
  if (shadow) return shadow;
  const { body } = document;
  let root: Element = control;
  for (let level = 0; level < LEVELS; level++) {
    const parent = root.parentElement;
    if (!parent || parent === body) break;
    root = parent;
  }
  return root;
}

/**
 * The links nearest to a control, or without any the words around it: they tell a recycled node, which now shows
 * another post, from the one that was pressed. Compared, never kept.
 */
function identityOf(control: Element): string {
  let element = parentOf(control);
  for (let level = 1; element && level < 10; level++) {
    const links = element.querySelectorAll('a[href]');
    let hrefs = '';
    for (let index = 0; index < 20; index++) hrefs += links[index]?.getAttribute('href') ?? '';
    if (hrefs) return hrefs;
    element = parentOf(element);
  }
  return (rootAbove(control).textContent ?? '').replace(/\p{N}+/gu, '').slice(0, 1000);
}

/** Remembers what a control was turned on as by another rule (a reaction chosen in a palette). */
export function rememberGiven(control: Element, kind: Kind): void {
  givenBy.set(control, kind);
}

/** A press on anything, but for typing: what changes right after it is the user's doing. */
export function noteGesture({ at, key, target }: Press): void {
  const isTyping = key && key.name !== 'Escape' && target.closest('input, textarea, [contenteditable]');
  if (!isTyping) gestureAt = at;
}

/** Was there another gesture after one at `at`? */
export function isFollowed(at: number): boolean {
  return gestureAt > at;
}

/**
 * What was on no control: it may be in a menu, or in a dialog, that a watched control opened.
 * @param at when something was pressed; a key that writes presses nothing
 */
export function gestureElsewhere(at?: number): void {
  for (const watch of watches.values()) watch.elsewhere(at);
}

export const toggle: Verb<ToggleRule> = (rule, press, context) => {
  const control = nearest(press.target, rule.control);
  if (!control || !activates(press, control)) return false;
  toggledAt = press.at;
  const watch = watches.get(control);
  for (const other of watches.values()) other.outdone(rule.kind);
  if (watch) watch.pressed(press.at);
  else watches.set(control, new Watch(rule, control, press, context));
  return true;
};

import type { PageRule } from '../platforms/platform.ts';
import { fits } from '../witness/regex.ts';
import { lookNow } from './after.ts';
import { forgetOpener, isWritten, noteWriting } from './composer.ts';
import type { Counter } from './counter.ts';
import { isOffLimits } from './here.ts';
import { nearest } from './nearest.ts';
import { isPressing, type Press, type Verb, type VerbContext, type Verbs } from './page-verb.ts';
import { gestureElsewhere, noteGesture } from './toggle.ts';

/** What of a platform the page witness needs. */
export interface PageRules {
  page: readonly PageRule[];
  /** Path patterns never looked at. */
  never?: readonly string[];
}

/** Parts of rules that can be pressed. */
const CONTROLS = ['control', 'submit', 'opener'] as const;
/** Parts in which a text is written. */
const BOXES = ['box'] as const;

type Part = (typeof CONTROLS | typeof BOXES)[number];
type Parts = Pick<PageRule, 'verb'> & Partial<Record<Part, string>>;

/** A selector for parts of all rules; none twice, for each costs at every press. */
function join(rules: readonly Parts[], parts: readonly Part[]): string {
  const found = rules.flatMap((rule) => parts.flatMap((part) => rule[part] ?? []));
  // A selector for nothing, where there are none.
  return [...new Set(found)].join() || ':not(*)';
}

/** The innermost element of an event, inside open shadow roots too; undefined if it was on none. */
function innermostOf(event: Event, target: Partial<Element>): Element | undefined {
  const root = target.shadowRoot;
  // Null for nearly all elements: then the path up to the window, which takes long, is not asked for.
  if (root === null) return target as Element;
  return root && (event.composedPath()[0] as Element);
}

function keyOf(event: KeyboardEvent): NonNullable<Press['key']> {
  return { name: event.key, mod: event.ctrlKey || event.metaKey, shift: event.shiftKey };
}

/** Keys that do something in a text box, too: they send it, or close what it is in. */
const DOING = ['Enter', 'Escape'];

/** Is this a key that writes, or moves in what is written? It presses nothing, and no act follows from it. */
function isWriting({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element): boolean {
  return !DOING.includes(key) && !ctrlKey && !metaKey && target.matches(':read-write');
}

/** Read once: it is asked at every press. */
const clock = performance;

/** When an event happened, on the clock of `Date.now()`; a page that slept does not falsify it. */
function timeOf(event: Event): number {
  return Date.now() - Math.max(0, clock.now() - event.timeStamp);
}

/** Who else wants to know of the user's hand; times in ms since the epoch. */
export interface Onlooker {
  /** A key that writes. */
  wrote(at: number): void;
  /** A gesture, and whether it was on a control of the platform. */
  pressed(at: number, onControl: boolean): void;
  /** A selector of what is no control of the platform, but is to be told of. */
  others: string;
  pressedOther(target: Element): void;
}

/**
 * Watches the user's gestures on a page. Two listeners, in the capture phase; whatever costs more than a
 * `closest` happens only after a press on a control. Events made by scripts are not gestures.
 */
export function startPageWitness(
  rules: PageRules,
  verbs: Verbs,
  counter: Counter,
  signal: AbortSignal,
  onlooker?: Onlooker,
): void {
  const context: VerbContext = { counter, signal };
  const controls = join(rules.page, CONTROLS);
  const boxes = join(rules.page, BOXES);
  const anything = onlooker ? `${controls},${onlooker.others}` : controls;

  function apply(rule: PageRule, press: Press): boolean {
    const verb = verbs[rule.verb] as Verb<PageRule> | undefined;
    return verb?.(rule, press, context) ?? false;
  }

  function isOnPart(press: Press): boolean {
    if (!isPressing(press)) return false;
    return !!nearest(press.target, controls) || (!!press.key && !!nearest(press.target, boxes));
  }

  function applyAll(press: Press): boolean {
    let found = false;
    if (isOnPart(press)) {
      // Asked for once: each time takes 0.01 ms.
      const { pathname } = location;
      if (!isOffLimits(rules, pathname))
        for (const rule of rules.page) if (fits(pathname, rule.at) && apply(rule, press)) found = true;
    }
    if (!found && onlooker && nearest(press.target, onlooker.others)) onlooker.pressedOther(press.target);
    return found;
  }

  /** @param isOnNothing known already: no rule is asked */
  function take(press: Press, isOnNothing: boolean): void {
    counter.gesture(press.at);
    lookNow();
    noteGesture(press);
    const onControl = !isOnNothing && applyAll(press);
    if (!onControl) {
      gestureElsewhere(press.at);
      if (!press.key) forgetOpener(press.target);
    }
    onlooker?.pressed(press.at, onControl);
  }

  function write(target: Element): void {
    const at = Date.now();
    onlooker?.wrote(at);
    // What was sent before is looked for while the box is still as it was.
    lookNow();
    gestureElsewhere();
    const box = nearest(target, boxes);
    if (box && (isWritten(box) || !isOffLimits(rules))) noteWriting(box, at);
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted) return;
    const { target: outermost } = event;
    const target = innermostOf(event, outermost as Element);
    if (!target) return;
    // Most presses are on nothing, and not in a shadow root, out of which the way is longer than one `closest`.
    take({ at: timeOf(event), target }, target === outermost && !target.closest(anything));
  }

  function onKey(event: KeyboardEvent): void {
    const target = event.isTrusted && innermostOf(event, event.target as Element);
    if (!target) return;
    if (isWriting(event, target)) return write(target);
    const at = timeOf(event);
    if (!event.isComposing && !event.repeat) return take({ at, target, key: keyOf(event) }, false);
    counter.gesture(at);
    onlooker?.pressed(at, false);
  }

  const options = { capture: true, passive: true, signal };
  addEventListener('click', onClick, options);
  addEventListener('keydown', onKey, options);
}

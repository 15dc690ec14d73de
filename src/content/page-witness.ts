import type { PageRule } from '../platforms/platform.ts';
import { lookNow } from './after.ts';
import { forgetOpener, isWritten, noteWriting } from './composer.ts';
import type { Counter } from './counter.ts';
import { holdsHere, isOffLimits } from './here.ts';
import { nearest } from './nearest.ts';
import { isPressing, type Press, type Verb, type VerbContext, type Verbs } from './page-verb.ts';
import { noteGesture, pressElsewhere, writeElsewhere } from './toggle.ts';

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

/** The innermost element of an event, inside open shadow roots too. */
function targetOf(event: Event): Element | undefined {
  const target = event.target as Partial<Element> | null;
  // The path holds everything up to the window, so it is only asked for where there is more inside.
  const innermost = target?.shadowRoot ? event.composedPath()[0] : target;
  return innermost && 'closest' in innermost ? (innermost as Element) : undefined;
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

/**
 * Watches the user's gestures on a page. Two listeners, in the capture phase; whatever costs more than a
 * `closest` happens only after a press on a control. Events made by scripts are not gestures.
 * @param touched called for every trusted event, with its time in ms since the epoch; if it is a gesture, also with
 *   where it was, and whether on a control
 */
export function startPageWitness(
  rules: PageRules,
  verbs: Verbs,
  counter: Counter,
  signal: AbortSignal,
  touched: (at: number, target?: Element, onControl?: boolean) => void = () => {},
): void {
  const context: VerbContext = { counter, signal };
  const controls = join(rules.page, CONTROLS);
  const boxes = join(rules.page, BOXES);

  function apply(rule: PageRule, press: Press): boolean {
    const verb = verbs[rule.verb] as Verb<PageRule> | undefined;
    return verb?.(rule, press, context) ?? false;
  }

  function isOnPart(press: Press): boolean {
    if (!isPressing(press)) return false;
    return !!nearest(press.target, controls) || (!!press.key && !!nearest(press.target, boxes));
  }

  function look(press: Press): boolean {
    lookNow();
    noteGesture(press);
    let found = false;
    if (isOnPart(press) && !isOffLimits(rules))
      for (const rule of rules.page) if (holdsHere(rule.at) && apply(rule, press)) found = true;
    if (!found) {
      pressElsewhere(press.at);
      if (!press.key) forgetOpener(press.target);
    }
    return found;
  }

  function write(target: Element): void {
    const at = Date.now();
    touched(at);
    // What was sent before is looked for while the box is still as it was.
    lookNow();
    writeElsewhere();
    const box = nearest(target, boxes);
    if (box && (isWritten(box) || !isOffLimits(rules))) noteWriting(box, at);
  }

  function onClick(event: MouseEvent): void {
    const target = event.isTrusted && targetOf(event);
    if (!target) return;
    const at = timeOf(event);
    counter.gesture(at);
    touched(at, target, look({ at, target }));
  }

  function onKey(event: KeyboardEvent): void {
    const target = event.isTrusted && targetOf(event);
    if (!target) return;
    if (isWriting(event, target)) return write(target);
    const at = timeOf(event);
    counter.gesture(at);
    touched(at, target, !event.isComposing && !event.repeat && look({ at, target, key: keyOf(event) }));
  }

  const options = { capture: true, passive: true, signal };
  addEventListener('click', onClick, options);
  addEventListener('keydown', onKey, options);
}

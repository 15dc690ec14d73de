import type { PageRule } from '../platforms/platform.ts';
import { lookNow } from './after.ts';
import { forgetOpener, noteWriting } from './composer.ts';
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

/** Parts of rules that a gesture can land on. */
const SURFACES = ['control', 'box', 'submit', 'opener'] as const;

type Surfaces = Pick<PageRule, 'verb'> & Partial<Record<(typeof SURFACES)[number], string>>;

function surfacesOf(rule: Surfaces): string[] {
  return SURFACES.flatMap((part) => rule[part] ?? []);
}

/** The innermost element of an event, inside open shadow roots too. */
function targetOf(event: Event): Element | undefined {
  const { target } = event;
  // The path holds everything up to the window, so it is only asked for where there is more inside.
  if (target instanceof Element && !target.shadowRoot) return target;
  const [innermost] = event.composedPath();
  return innermost instanceof Element ? innermost : undefined;
}

function keyOf(event: KeyboardEvent): NonNullable<Press['key']> {
  return { name: event.key, mod: event.ctrlKey || event.metaKey, shift: event.shiftKey };
}

/** Is this a key that writes, or moves in what is written? It presses nothing, and no act follows from it. */
function isWriting({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element): boolean {
  return key !== 'Enter' && !ctrlKey && !metaKey && target.matches(':read-write');
}

/** When an event happened, on the clock of `Date.now()`; a page that slept does not falsify it. */
function timeOf(event: Event): number {
  return Date.now() - Math.max(0, performance.now() - event.timeStamp);
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
  const surfaces = rules.page.flatMap(surfacesOf).join();
  const boxes = rules.page.flatMap((rule) => (rule.verb === 'composer' ? rule.box : [])).join();

  function apply(rule: PageRule, press: Press): boolean {
    const verb = verbs[rule.verb] as Verb<PageRule> | undefined;
    return verb?.(rule, press, context) ?? false;
  }

  function look(press: Press): boolean {
    if (isOffLimits(rules)) return false;
    lookNow();
    noteGesture(press);
    let found = false;
    if (surfaces !== '' && isPressing(press) && nearest(press.target, surfaces))
      for (const rule of rules.page) if (holdsHere(rule.at) && apply(rule, press)) found = true;
    if (!found) {
      pressElsewhere(press.at);
      if (!press.key) forgetOpener(press.target);
    }
    return found;
  }

  /** What was sent before is looked for while the box is still as it was. */
  function write(target: Element, at: number): void {
    if (isOffLimits(rules)) return;
    lookNow();
    writeElsewhere();
    const box = boxes === '' ? undefined : nearest(target, boxes);
    if (box) noteWriting(box, at);
  }

  function onEvent(event: MouseEvent | KeyboardEvent): void {
    if (!event.isTrusted) return;
    const target = targetOf(event);
    if (!target) return;
    const at = timeOf(event);
    const press: Press = { at, target };
    if (event instanceof KeyboardEvent) {
      if (isWriting(event, target)) {
        write(target, at);
        return touched(at);
      }
      press.key = keyOf(event);
    }
    counter.gesture(at);
    const isRepeated = event instanceof KeyboardEvent && (event.isComposing || event.repeat);
    touched(at, target, !isRepeated && look(press));
  }

  for (const type of ['click', 'keydown'] as const)
    addEventListener(type, onEvent, { capture: true, passive: true, signal });
}

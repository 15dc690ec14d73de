import type { PageRule } from '../platforms/platform.ts';
import { lookNow } from './after.ts';
import { forgetOpener } from './composer.ts';
import type { Counter } from './counter.ts';
import { holdsHere, isOffLimits } from './here.ts';
import { nearest } from './nearest.ts';
import type { Press, Verb, VerbContext, Verbs } from './page-verb.ts';
import { noteGesture, pressElsewhere } from './toggle.ts';

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

/** Is this a key that presses nothing, but may write a text? */
function isWriting({ key }: Press): boolean {
  return key !== undefined && key.name !== 'Enter' && key.name !== ' ';
}

/** When an event happened, on the clock of `Date.now()`; a page that slept does not falsify it. */
function timeOf(event: Event): number {
  return Date.now() - Math.max(0, performance.now() - event.timeStamp);
}

/**
 * Watches the user's gestures on a page. Two listeners, in the capture phase; whatever costs more than a
 * `closest` happens only after a press on a control. Events made by scripts are not gestures.
 * @param touched called for every trusted gesture, with its time in ms since the epoch, where it was, and whether on a control
 */
export function startPageWitness(
  rules: PageRules,
  verbs: Verbs,
  counter: Counter,
  signal: AbortSignal,
  touched: (at: number, target: Element, onControl: boolean) => void = () => {},
): void {
  const context: VerbContext = { counter, signal };
  const surfaces = rules.page.flatMap(surfacesOf).join(',');
  const composers = rules.page.filter(({ verb }) => verb === 'composer');

  function apply(rule: PageRule, press: Press): boolean {
    const verb = verbs[rule.verb] as Verb<PageRule> | undefined;
    return verb?.(rule, press, context) ?? false;
  }

  function look(press: Press): boolean {
    if (isOffLimits(rules)) return false;
    lookNow();
    noteGesture(press);
    let found = false;
    if (surfaces !== '' && nearest(press.target, surfaces))
      for (const rule of isWriting(press) ? composers : rules.page)
        if (holdsHere(rule.at) && apply(rule, press)) found = true;
    if (!found) {
      pressElsewhere(press.at);
      if (!press.key) forgetOpener(press.target);
    }
    return found;
  }

  function onEvent(event: MouseEvent | KeyboardEvent): void {
    if (!event.isTrusted) return;
    const target = targetOf(event);
    if (!target) return;
    const at = timeOf(event);
    counter.gesture(at);
    if (event instanceof KeyboardEvent && (event.isComposing || event.repeat))
      return touched(at, target, false);
    touched(
      at,
      target,
      look(event instanceof KeyboardEvent ? { at, target, key: keyOf(event) } : { at, target }),
    );
  }

  for (const type of ['click', 'keydown'] as const)
    addEventListener(type, onEvent, { capture: true, passive: true, signal });
}

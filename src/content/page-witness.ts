import type { PageRule } from '../platforms/platform.ts';
import { arrive, whenReallyShown } from './arrival.ts';
import { choose } from './choice.ts';
import { compose, forgetOpener } from './composer.ts';
import type { Counter } from './counter.ts';
import { holdsHere, isOffLimits } from './here.ts';
import { nearest } from './nearest.ts';
import type { Press, VerbContext } from './page-verb.ts';
import { pressControl, sendForm } from './press.ts';
import { noteGesture, pressElsewhere, toggle } from './toggle.ts';

/** What of a platform the page witness needs. */
export interface PageRules {
  page: readonly PageRule[];
  /** Path patterns never looked at. */
  never?: readonly string[];
}

/** Everything of a rule that a gesture can land on. */
function surfacesOf(rule: PageRule): string[] {
  switch (rule.verb) {
    case 'toggle':
    case 'choice':
    case 'press':
      return [rule.control];
    case 'composer':
      return [rule.box, rule.submit, rule.opener].filter((surface) => surface !== undefined);
    case 'form':
      return [rule.submit];
    case 'arrival':
      return [];
  }
}

function apply(rule: PageRule, press: Press, context: VerbContext): boolean {
  switch (rule.verb) {
    case 'toggle':
      return toggle(rule, press, context);
    case 'choice':
      return choose(rule, press, context);
    case 'composer':
      return compose(rule, press, context);
    case 'press':
      return pressControl(rule, press, context);
    case 'form':
      return sendForm(rule, press, context);
    case 'arrival':
      return false;
  }
}

/** The innermost element of an event, inside open shadow roots too. */
function targetOf(event: Event): Element | undefined {
  const [innermost] = event.composedPath();
  return innermost instanceof Element ? innermost : undefined;
}

function keyOf(event: KeyboardEvent): NonNullable<Press['key']> {
  return { name: event.key, mod: event.ctrlKey || event.metaKey, shift: event.shiftKey };
}

/** When an event happened, on the clock of `Date.now()`; a page that slept does not falsify it. */
function timeOf(event: Event): number {
  return Date.now() - Math.max(0, performance.now() - event.timeStamp);
}

/**
 * Watches the user's gestures on a page. Two listeners, in the capture phase; whatever costs more than a
 * `closest` happens only after a press on a control. Events made by scripts are not gestures.
 * @param touched called for every trusted gesture, with its time in ms since the epoch, and whether it was on a control
 */
export function startPageWitness(
  rules: PageRules,
  counter: Counter,
  signal: AbortSignal,
  touched: (at: number, onControl: boolean) => void = () => {},
): void {
  const context: VerbContext = { counter, signal };
  const surfaces = rules.page.flatMap(surfacesOf).join(',');

  function look(press: Press): boolean {
    if (isOffLimits(rules)) return false;
    noteGesture(press);
    let found = false;
    if (surfaces !== '' && nearest(press.target, surfaces))
      for (const rule of rules.page) if (holdsHere(rule.at) && apply(rule, press, context)) found = true;
    if (!found) {
      pressElsewhere(press.at);
      if (!press.key) forgetOpener(press.target);
    }
    return found;
  }

  function onEvent(event: MouseEvent | KeyboardEvent): void {
    const target = targetOf(event);
    if (!event.isTrusted || !target) return;
    const at = timeOf(event);
    counter.gesture(at);
    if (event instanceof KeyboardEvent && (event.isComposing || event.repeat)) return touched(at, false);
    touched(at, look(event instanceof KeyboardEvent ? { at, target, key: keyOf(event) } : { at, target }));
  }

  addEventListener('click', onEvent, { capture: true, passive: true, signal });
  addEventListener('keydown', onEvent, { capture: true, passive: true, signal });
  for (const rule of rules.page)
    if (rule.verb === 'arrival' && holdsHere(rule.at)) whenReallyShown(() => arrive(rule, counter), signal);
}

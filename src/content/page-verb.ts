import type { PageRule } from '../platforms/platform.ts';
import type { Counter } from './counter.ts';

/** A trusted gesture, as the verbs see it. */
export interface Press {
  /** Milliseconds since the epoch. */
  at: number;
  /** The innermost element that was pressed or typed into. */
  target: Element;
  /** Key of a keydown; undefined for a click. */
  key?: { name: string; mod: boolean; shift: boolean };
}

export interface VerbContext {
  counter: Counter;
  signal: AbortSignal;
}

/** A verb takes a gesture and answers whether the gesture was on one of its controls. */
export type Verb<Rule extends PageRule> = (rule: Rule, press: Press, context: VerbContext) => boolean;

/** Verbs by the name that rules have for them; a script that lacks some is not for platforms that use them. */
export type Verbs = { [Name in PageRule['verb']]?: Verb<Extract<PageRule, { verb: Name }>> };

/** Elements that the browser itself turns Enter or Space into a click on: the click is the press, not the key. */
const NATIVE = 'button, a[href], input, select, summary';

/** Can this gesture press anything: a click, Enter or Space? Other keys are shortcuts, which only the network sees. */
export function isPressing({ key }: Press): boolean {
  return !key || key.name === 'Enter' || key.name === ' ';
}

/** Does this gesture press `control`? Not a key on a native one. */
export function activates(press: Press, control: Element): boolean {
  if (control.matches(':disabled, [aria-disabled="true"]')) return false;
  return !press.key || (isPressing(press) && !press.target.closest(NATIVE));
}

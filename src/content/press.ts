import type { PressRule } from '../platforms/platform.ts';
import { lookAfter } from './after.ts';
import { nearest } from './nearest.ts';
import { activates, type Verb } from './page-verb.ts';
import { rate } from './rating.ts';

/** What a control shows of itself: a change of any of it is an answer to the press. */
function appearanceOf(control: Element): string {
  const shown = ['aria-pressed', 'aria-checked', 'aria-disabled', 'disabled', 'aria-label', 'title'].map(
    (name) => control.getAttribute(name) ?? '',
  );
  return [...shown, control.textContent ?? ''].join('\n');
}

/** When each control was last pressed (ms since the epoch). */
const pressed = new WeakMap<Element, number>();

/** A control whose press is the act. */
export const pressControl: Verb<PressRule> = (rule, press, { counter, signal }) => {
  const control = nearest(press.target, rule.control);
  if (!control || !activates(press, control)) return false;
  const observe = () => {
    const direction = rule.thumbs === undefined ? (rule.undo ? 'undo' : 'do') : rate(control, rule.thumbs);
    if (direction)
      counter.observe({
        witness: 'page',
        kind: rule.kind,
        direction,
        at: press.at,
        variant: rule.variant,
        unsure: rule.unsure,
      });
  };
  if (rule.proof === 'none') {
    observe();
    return true;
  }
  const before = appearanceOf(control);
  pressed.set(control, press.at);
  lookAfter(
    () => {
      // Pressed twice, it is answered once.
      if (pressed.get(control) !== press.at) return true;
      if (control.isConnected && control.getClientRects().length > 0 && appearanceOf(control) === before)
        return false;
      observe();
      return true;
    },
    signal,
    6_000,
  );
  return true;
};

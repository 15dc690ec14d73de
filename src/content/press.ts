import type { FormRule, PressRule } from '../platforms/platform.ts';
import { lookAfter } from './after.ts';
import { nearest } from './nearest.ts';
import { activates, type Verb } from './page-verb.ts';

/** What a control shows of itself: a change of any of it is an answer to the press. */
function appearanceOf(control: Element): string {
  const shown = ['aria-pressed', 'aria-checked', 'aria-disabled', 'disabled', 'aria-label', 'title'].map(
    (name) => control.getAttribute(name) ?? '',
  );
  return [...shown, control.textContent ?? ''].join('\n');
}

/** A control whose press is the act. */
export const pressControl: Verb<PressRule> = (rule, press, { counter, signal }) => {
  const control = nearest(press.target, rule.control);
  if (!control || !activates(press, control)) return false;
  const observe = () =>
    counter.observe({
      witness: 'page',
      kind: rule.kind,
      direction: rule.undo ? 'undo' : 'do',
      at: press.at,
      variant: rule.variant,
    });
  if (rule.proof === 'none') {
    observe();
    return true;
  }
  const before = appearanceOf(control);
  lookAfter(
    () => {
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

/** A form that is sent: it goes away, or the page is left. */
export const sendForm: Verb<FormRule> = (rule, press, { counter, signal }) => {
  const button = nearest(press.target, rule.submit);
  if (!button || !activates(press, button)) return false;
  const form = nearest(button, rule.form);
  if (!form) return false;
  const sent = new AbortController();
  const observe = () => {
    if (sent.signal.aborted || signal.aborted) return;
    sent.abort();
    counter.observe({
      witness: 'page',
      kind: rule.kind,
      direction: 'do',
      at: press.at,
      variant: rule.variant,
    });
  };
  addEventListener(
    'pagehide',
    () => {
      observe();
      counter.flush();
    },
    { once: true, signal: AbortSignal.any([signal, sent.signal]) },
  );
  lookAfter(
    () => {
      if (form.isConnected && form.getClientRects().length > 0) return false;
      observe();
      return true;
    },
    AbortSignal.any([signal, sent.signal]),
  );
  setTimeout(() => sent.abort(), 21_000);
  return true;
};

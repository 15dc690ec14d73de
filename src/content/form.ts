import type { FormRule } from '../platforms/platform.ts';
import { lookAfter } from './after.ts';
import { nearest } from './nearest.ts';
import { activates, type Verb } from './page-verb.ts';
import { isFollowed } from './toggle.ts';

/** The latest press on the button of each form, while its consequence is looked for. */
const sending = new WeakMap<Element, number>();

/** Looks until `signal` aborts whether the page itself begins to go to another one, before anything else is pressed. */
function watchLeaving(at: number, signal: AbortSignal): () => boolean {
  if (!('navigation' in window)) return () => !isFollowed(at);
  let leaves = false;
  window.navigation.addEventListener(
    'navigate',
    ({ destination }) => (leaves ||= !destination.sameDocument && !isFollowed(at)),
    { signal },
  );
  return () => leaves;
}

/** A form that is sent: it goes away, or the page is left for what comes after it. */
export const sendForm: Verb<FormRule> = (rule, press, { counter, signal }) => {
  const button = nearest(press.target, rule.submit);
  if (!button || !activates(press, button)) return false;
  const form = nearest(button, rule.form);
  if (!form) return false;
  // Pressed again, it was not sent before, or is not sent twice.
  sending.set(form, press.at);
  const isOver = () => sending.get(form) !== press.at;
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const isLeaving = watchLeaving(press.at, either);
  const observe = () => {
    if (isOver() || either.aborted) return;
    sending.delete(form);
    over.abort();
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
      if (isLeaving()) observe();
      counter.flush();
    },
    { once: true, signal: either },
  );
  lookAfter(() => {
    if (isOver()) return true;
    if (form.isConnected && form.getClientRects().length > 0) return false;
    // A form that another press closed was not sent.
    if (!isFollowed(press.at)) observe();
    return true;
  }, either);
  setTimeout(() => over.abort(), 21_000);
  return true;
};

import type { ComposerRule } from '../platforms/platform.ts';
import { countTags } from '../witness/tags.ts';
import { lookAfter } from './after.ts';
import { nearest, parentOf } from './nearest.ts';
import { activates, type Press, type Verb, type VerbContext } from './page-verb.ts';
import { isFollowed } from './toggle.ts';

/** A pause in typing longer than this (ms) is not writing. */
const PAUSE = 5_000;

/** Milliseconds of writing so far, by box; the text itself is never kept. */
const writing = new WeakMap<Element, { last: number; total: number }>();
/** When each box was first and last submitted (ms since the epoch), while it keeps its text. */
const pending = new WeakMap<Element, { since: number; at: number }>();
/** Two presses within this time (ms) are one, pressed twice; a later one is another attempt. */
const DOUBLE = 1_000;
/** The opener of a composer that was pressed last, and when. */
let opened: { by: string; at: number } | undefined;

/** A press on no control: outside a dialog, it may open another composer. */
export function forgetOpener(target: Element): void {
  if (opened && !target.closest('[role="dialog"]')) opened = undefined;
}

function textOf(box: Element): string {
  const text = 'value' in box && typeof box.value === 'string' ? box.value : (box.textContent ?? '');
  // YouTube writes emoji as pictures.
  return text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim() || (box.querySelector('img') ? '☺' : '');
}

/** The box that a pressed button sends: the one in the nearest ancestor that holds one. */
function boxSentBy(rule: ComposerRule, press: Press): Element | undefined {
  const button = rule.submit === undefined ? undefined : nearest(press.target, rule.submit);
  if (!button || !activates(press, button)) return undefined;
  if (rule.root) return nearest(button, rule.root)?.querySelector(rule.box) ?? undefined;
  for (let holder = parentOf(button); holder && holder !== document.body; holder = parentOf(holder)) {
    const box = holder.querySelector(rule.box) ?? holder.shadowRoot?.querySelector(rule.box);
    if (box) return box;
  }
  return undefined;
}

function sends(rule: ComposerRule, press: Press): boolean {
  if (press.key?.name !== 'Enter' || press.key.shift) return false;
  return rule.keys === 'mod-enter' ? press.key.mod : rule.keys === 'enter';
}

/** Was something written in a box that may be looked at? */
export function isWritten(box: Element): boolean {
  return writing.has(box);
}

/** A key that writes in a box, at `at` (ms since the epoch): together they are the effort of what is sent. */
export function noteWriting(box: Element, at: number): void {
  const note = writing.get(box);
  if (!note) writing.set(box, { last: at, total: 0 });
  else {
    note.total += Math.min(PAUSE, at - note.last);
    note.last = at;
  }
}

function submitted(rule: ComposerRule, box: Element, press: Press, { counter, signal }: VerbContext): void {
  const before = pending.get(box);
  if (before && press.at - before.at < DOUBLE) return;
  const text = textOf(box);
  const written = !!text;
  // A picture alone is sent by the button; Enter in an empty box sends nothing.
  if (!written && press.key) return;
  const tags = rule.tags ? countTags(text) : 0;
  const seconds = Math.round((writing.get(box)?.total ?? 0) / 1000);
  const tried = { since: before?.since ?? press.at, at: press.at };
  pending.set(box, tried);
  lookAfter(() => {
    // Submitted again: that is looked after by itself.
    if (pending.get(box) !== tried) return true;
    if (box.isConnected && !(written && !textOf(box))) return false;
    pending.delete(box);
    // An empty box that another press closed was not sent.
    if (!written && isFollowed(press.at)) return true;
    writing.delete(box);
    // Another one may have been opened before this one was seen to be gone.
    if (opened && opened.at < press.at) opened = undefined;
    counter.observe({ witness: 'page', kind: rule.kind, direction: 'do', ...tried, seconds });
    if (tags > 0)
      counter.observe({ witness: 'page', kind: 'tag', direction: 'do', ...tried, quantity: tags });
    return true;
  }, signal);
}

/** A submit gesture on a text box, by button or key; the proof is the box that empties or goes away. */
export const compose: Verb<ComposerRule> = (rule, press, context) => {
  if (rule.opener) {
    const opens = nearest(press.target, rule.opener);
    if (opens && activates(press, opens)) opened = { by: rule.opener, at: press.at };
    if (opens || opened?.by !== rule.opener) return opens !== undefined;
  }
  const box = press.key ? nearest(press.target, rule.box) : boxSentBy(rule, press);
  if (!box || (rule.not && nearest(box, rule.not))) return false;
  if (!press.key || sends(rule, press)) submitted(rule, box, press, context);
  else noteWriting(box, press.at);
  return true;
};

import type { Step } from '../stage/step.ts';

/** A session on the feed, and what of it is labour. */
export const STEPS: readonly Step[] = [
  // A script that presses, before the user has done anything.
  { synthetic: 'like p3' },
  { wait: 400 },
  { press: 'like p0', counts: { kind: 'like' } },
  { press: 'like p0', counts: { kind: 'like', undo: true } },
  // A double tap likes and never takes back; no control is pressed.
  { double: 'media p0', counts: { kind: 'like', seenBy: 'network' } },
  { wait: 300 },
  { double: 'media p0' },
  { wait: 300 },
  { double: 'like p1', counts: [{ kind: 'like' }, { kind: 'like', undo: true }] },
  { press: 'comment like p0', counts: { kind: 'like' } },
  { press: 'comment like p0', counts: { kind: 'like', undo: true } },
  { press: 'comment p0' },
  { type: 'Lovely', into: 'comment box p0' },
  { keys: 'Shift+Enter' },
  { keys: 'Enter', counts: { kind: 'comment' } },
  { type: 'So lovely', into: 'comment box p1' },
  { press: 'comment send p1', counts: { kind: 'comment' } },
  { type: 'Not sent', into: 'comment box p0' },
  // Another button of the same post does not send what stands in the box.
  { press: 'save p0', counts: { kind: 'save' } },
  { press: 'save p0', counts: { kind: 'save', undo: true } },
  { press: 'repost p0', counts: { kind: 'share', seenBy: 'network' } },
  { press: 'repost p0', counts: { kind: 'share', undo: true, seenBy: 'network' } },
  { press: 'share p0' },
  { press: 'share close' },
  { press: 'follow', counts: { kind: 'follow', seenBy: 'network' } },
  { press: 'follow' },
  { press: 'unfollow', counts: { kind: 'follow', undo: true, seenBy: 'network' } },
  { press: 'more p0' },
  { press: 'menu report' },
  { press: 'report spam', counts: { kind: 'report', seenBy: 'network' } },
  { press: 'report close' },
  { press: 'create' },
  { press: 'create select' },
  { type: 'My lunch', into: 'caption' },
  { press: 'create share', counts: { kind: 'post', seenBy: 'network' } },
  { wait: 300 },
  { type: 'A secret', into: 'chat box' },
  { keys: 'Enter' },
  { press: 'like p1', refuse: 429 },
  { press: 'save p1', refuse: 429 },
  { press: 'like p1', refuse: 'errors', notWhenBlind: 'page' },
  { press: 'like p2', counts: { kind: 'like' } },
  { scroll: 2200 },
  { press: 'like p12', counts: { kind: 'like' } },
];

/** Stories are there in the newer generation only. */
export const STORY: readonly Step[] = [
  { press: 'story' },
  { press: 'story like', counts: { kind: 'like' } },
  { press: 'story like', counts: { kind: 'like', undo: true } },
  { press: 'story close' },
];

/** Without an account every control leads to the log-in dialog. */
export const SIGNED_OUT: readonly Step[] = [
  { press: 'like p0' },
  { press: 'save p0' },
  { press: 'repost p1' },
  { double: 'media p1' },
];

import type { Step } from '../stage/step.ts';

/** A session on the newer site, and what of it is labour. */
export const STEPS: readonly Step[] = [
  // A script that presses, before the user has done anything.
  { synthetic: 'up p3' },
  { wait: 400 },
  { press: 'up p0', counts: { kind: 'like' } },
  { press: 'up p0', counts: { kind: 'like', undo: true } },
  { double: 'up p1', counts: [{ kind: 'like' }, { kind: 'like', undo: true }] },
  { press: 'down p0', counts: { kind: 'dislike' } },
  { press: 'down p0', counts: { kind: 'dislike', undo: true } },
  { press: 'up p1', counts: { kind: 'like' } },
  { press: 'down p1', counts: { kind: 'dislike' } },
  { press: 'up c0', counts: { kind: 'like' } },
  { press: 'down c1', counts: { kind: 'dislike' } },
  { type: 'I see', into: 'comment box' },
  { keys: 'Enter' },
  { press: 'comment send', counts: { kind: 'comment' } },
  { press: 'reply c0' },
  { type: 'I hear', into: 'reply c0 box' },
  { press: 'reply c0 send', counts: { kind: 'comment' } },
  { wait: 200 },
  { type: 'Not sent', into: 'comment box' },
  { press: 'share p0' },
  { press: 'menu of p0' },
  { press: 'menu save', counts: { kind: 'save', seenBy: 'network' } },
  { press: 'menu of p0' },
  { press: 'menu save', counts: { kind: 'save', undo: true, seenBy: 'network' } },
  { press: 'menu of p0' },
  { press: 'menu hide' },
  { press: 'join', counts: { kind: 'follow', seenBy: 'network' } },
  { press: 'join', counts: { kind: 'follow', undo: true, seenBy: 'network' } },
  { press: 'follow', counts: { kind: 'follow', seenBy: 'network' } },
  { type: 'A title', into: 'post title' },
  { press: 'post send', counts: { kind: 'post', seenBy: 'network' } },
  { press: 'up p0', refuse: 429 },
  { press: 'down p0', refuse: 429 },
  { press: 'up p0', refuse: 'errors', notWhenBlind: 'page' },
  { press: 'up p2', counts: { kind: 'like' } },
  { scroll: 1800 },
  { press: 'up p15', counts: { kind: 'like' } },
];

/** The older site. */
export const OLD: readonly Step[] = [
  { press: 'up p0', counts: { kind: 'like' } },
  { press: 'up p0', counts: { kind: 'like', undo: true } },
  { press: 'down p1', counts: { kind: 'dislike' } },
  { press: 'up p1', counts: { kind: 'like' } },
  { press: 'up c0', counts: { kind: 'like' } },
  { press: 'save p0', counts: { kind: 'save' } },
  { press: 'save p0', counts: { kind: 'save', undo: true } },
  { press: 'subscribe', counts: { kind: 'follow', seenBy: 'network' } },
  { press: 'subscribe', counts: { kind: 'follow', undo: true, seenBy: 'network' } },
  { type: 'Old words', into: 'comment box' },
  { press: 'comment send', counts: { kind: 'comment' } },
  { type: 'Old news', into: 'submit box' },
  { press: 'submit send', counts: { kind: 'post' } },
  { press: 'report p0' },
  { press: 'report send p0', counts: { kind: 'report', seenBy: 'network' } },
  { press: 'down p0', refuse: 429 },
];

/** Without an account every control leads to the log-in dialog. */
export const SIGNED_OUT: readonly Step[] = [{ press: 'up p0' }, { press: 'down c0' }, { press: 'join' }];

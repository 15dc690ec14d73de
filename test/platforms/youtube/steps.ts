import type { Step } from '../stage/step.ts';

/** The buttons under a video, which every generation of the site has. */
export const BUTTONS: readonly Step[] = [
  // A script that presses, before the user has done anything.
  { synthetic: 'like' },
  { wait: 200 },
  { synthetic: 'like' },
  { wait: 400 },
  { press: 'like', counts: { kind: 'like' } },
  { press: 'like', counts: { kind: 'like', undo: true } },
  { double: 'like', counts: [{ kind: 'like' }, { kind: 'like', undo: true }] },
  // Changing to a dislike is one call, and another act.
  { press: 'like', counts: { kind: 'like' } },
  { press: 'dislike', counts: { kind: 'dislike' } },
  // Both are taken back by the same call; the page knows which.
  { press: 'dislike', counts: { kind: 'dislike', undo: true }, notWhenBlind: 'page' },
  { press: 'subscribe', counts: { kind: 'follow' } },
];

/** A visit to the watch page, and what of it is labour. */
export const WATCH: readonly Step[] = [
  ...BUTTONS,
  { press: 'subscribe' },
  { press: 'bell all' },
  { press: 'subscribe' },
  { press: 'unsubscribe' },
  { press: 'cancel' },
  { press: 'subscribe' },
  { press: 'unsubscribe' },
  { press: 'confirm', counts: { kind: 'follow', undo: true } },
  { press: 'share' },
  { press: 'share close' },
  { press: 'comment open' },
  { type: 'First!', into: 'comment box' },
  { press: 'comment send', counts: { kind: 'comment' } },
  { press: 'reply c0 open' },
  { type: 'Second!', into: 'reply c0 box' },
  { press: 'reply c0 send', counts: { kind: 'comment' } },
  { wait: 200 },
  { press: 'comment open' },
  { type: 'Not sent', into: 'comment box' },
  { press: 'comment like c0', counts: { kind: 'like', seenBy: 'page' } },
  { press: 'comment like c0', counts: { kind: 'like', undo: true, seenBy: 'page' } },
  { press: 'comment dislike c1', counts: { kind: 'dislike', seenBy: 'page' } },
  { press: 'save' },
  { press: 'playlist WL', counts: { kind: 'save' } },
  { press: 'playlists close' },
  { press: 'more' },
  { press: 'menu report' },
  { press: 'report reason' },
  { press: 'report submit', counts: { kind: 'report', seenBy: 'network' } },
  // Another video in the same elements: one that was liked long ago, then one that was not.
  { press: 'video v1' },
  { wait: 300 },
  { press: 'video v2' },
  { press: 'like', counts: { kind: 'like' } },
  { press: 'video v3' },
  { wait: 300 },
  { press: 'like', refuse: 429 },
  { press: 'like', refuse: 'errors', notWhenBlind: 'page' },
];

export const SHORTS: readonly Step[] = [
  { press: 'like s0', counts: { kind: 'like' } },
  { press: 'dislike s2', counts: { kind: 'dislike' } },
  { press: 'comment open' },
  { type: 'Short', into: 'comment box' },
  { press: 'comment send', counts: { kind: 'comment' } },
];

export const PLAYLIST: readonly Step[] = [
  { press: 'save playlist', counts: { kind: 'save' } },
  { press: 'save playlist', counts: { kind: 'save', undo: true } },
];

export const MUSIC: readonly Step[] = [
  { press: 'like', counts: { kind: 'like' } },
  { press: 'like', counts: { kind: 'like', undo: true } },
  { press: 'dislike', counts: { kind: 'dislike' } },
];

/** The site for phones: only the requests tell. */
export const PHONE: readonly Step[] = [
  { press: 'like', counts: { kind: 'like', seenBy: 'network' } },
  { press: 'like', counts: { kind: 'like', undo: true, seenBy: 'network' } },
  { type: 'On the road', into: 'comment box' },
  { press: 'comment send', counts: { kind: 'comment', seenBy: 'network' } },
];

/** Without an account every control leads to the sign-in bubble. */
export const SIGNED_OUT: readonly Step[] = [{ press: 'like' }, { press: 'subscribe' }, { press: 'save' }];

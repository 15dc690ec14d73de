import type { Step } from '../stage/step.ts';

const reaction = (variant: string) => ({ kind: 'reaction', variant }) as const;

/**
 * A session on the feed, and what of it is labour. Buttons that have nothing but a translated text leave it to
 * the network alone.
 */
export const STEPS: readonly Step[] = [
  // A script that presses, before the user has done anything.
  { synthetic: 'like p5' },
  { wait: 400 },
  { press: 'like p0', counts: { kind: 'like' } },
  { press: 'like p0', counts: { kind: 'like', undo: true } },
  { press: 'summary p0' },
  // The palette: opening it is nothing, choosing is a reaction, choosing again a change of mind.
  { hover: 'like p0' },
  { press: 'reaction love', counts: reaction('love') },
  { hover: 'like p0' },
  { press: 'reaction haha' },
  { press: 'like p0', counts: { kind: 'reaction', undo: true } },
  { hover: 'like p1' },
  { press: 'reaction care', counts: reaction('care') },
  { hover: 'like p2' },
  { press: 'reaction wow', counts: reaction('wow') },
  { hover: 'like p3' },
  { press: 'reaction like', counts: { kind: 'like' } },
  { press: 'like p3', counts: { kind: 'like', undo: true } },
  { hover: 'summary p3' },
  { hover: 'like p3' },
  { press: 'reaction sad', counts: reaction('sad') },
  { hover: 'like p4' },
  { press: 'reaction angry', counts: reaction('angry') },
  { hover: 'like p4' },
  { wait: 300 },
  // Comments: Enter sends, Shift+Enter does not, typing tells the others and is nothing.
  { press: 'comment p0' },
  { type: 'How nice', into: 'comment box p0' },
  { keys: 'Shift+Enter' },
  { keys: 'Enter', counts: { kind: 'comment' } },
  { type: 'Really', into: 'comment box p1' },
  { press: 'comment send p1', counts: { kind: 'comment', seenBy: 'network' } },
  { type: 'Not sent', into: 'comment box p2' },
  { press: 'comment like p1', counts: { kind: 'like', seenBy: 'network' } },
  { press: 'comment like p1', counts: { kind: 'like', undo: true, seenBy: 'network' } },
  // Sharing and posting are one operation with different contents.
  { press: 'share p1' },
  { press: 'share close' },
  { press: 'share p1' },
  { type: 'Read this', into: 'share box' },
  { press: 'share send', counts: { kind: 'share', seenBy: 'network' } },
  { press: 'new post' },
  { type: 'My day', into: 'post box' },
  { press: 'post send', counts: { kind: 'post', seenBy: 'network' } },
  { press: 'menu of p1' },
  { press: 'menu save', counts: { kind: 'save', seenBy: 'network' } },
  { press: 'menu of p1' },
  { press: 'menu save', counts: { kind: 'save', undo: true, seenBy: 'network' } },
  // A report goes out under the name that hiding a post has, too: it is not counted rather than guessed.
  { press: 'menu of p1' },
  { press: 'menu report' },
  { press: 'report reason' },
  { press: 'report submit' },
  { press: 'report done' },
  { press: 'follow', counts: { kind: 'follow', seenBy: 'network' } },
  { press: 'follow', counts: { kind: 'follow', undo: true, seenBy: 'network' } },
  { press: 'friend', counts: { kind: 'follow', seenBy: 'network' } },
  { press: 'group', counts: { kind: 'follow', seenBy: 'network' } },
  { press: 'poll option', counts: { kind: 'vote', seenBy: 'network' } },
  { press: 'help' },
  { type: 'A secret', into: 'chat box' },
  { keys: 'Enter' },
  { press: 'reel like', counts: { kind: 'like', seenBy: 'network' } },
  // Refusals.
  { press: 'like p1', refuse: 429 },
  { press: 'follow', refuse: 429 },
  { press: 'like p2', refuse: 'errors', notWhenBlind: 'page' },
  { press: 'like p0', counts: { kind: 'like' } },
  { scroll: 2400 },
  { press: 'like p12', counts: { kind: 'like' } },
];

/** The older markup: a button of its own opens the palette, comments are as before. */
export const PAIR: readonly Step[] = [
  { press: 'like p0', counts: { kind: 'like' } },
  { press: 'like p0', counts: { kind: 'like', undo: true } },
  { press: 'react p0' },
  { press: 'reaction love', counts: reaction('love') },
  { press: 'react p0' },
  { press: 'reaction wow' },
  { press: 'like p0', counts: { kind: 'reaction', undo: true } },
  { press: 'react p1' },
  { press: 'reaction like', counts: { kind: 'like' } },
  { press: 'react p2' },
  { press: 'share p2' },
  { press: 'share send', counts: { kind: 'share', seenBy: 'network' } },
  { type: 'Fine', into: 'comment box p1' },
  { keys: 'Enter', counts: { kind: 'comment' } },
  { press: 'like p2', refuse: 429 },
];

/** Without an account every control leads to the log-in dialog. */
export const SIGNED_OUT: readonly Step[] = [
  { press: 'like p0' },
  { hover: 'like p1' },
  { wait: 300 },
  { press: 'share p1' },
  { press: 'menu of p0' },
];

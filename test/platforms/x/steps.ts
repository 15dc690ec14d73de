import type { Step } from '../stage/step.ts';

/** A session on the timeline, and what of it is labour. */
export const STEPS: readonly Step[] = [
  // A script that presses, before the user has done anything.
  { synthetic: 'like p5' },
  { wait: 400 },
  { press: 'like p0', counts: { kind: 'like' } },
  { press: 'like p1', counts: { kind: 'like' } },
  { press: 'like p1', counts: { kind: 'like', undo: true } },
  { press: 'avatar p1' },
  { double: 'like p2', counts: [{ kind: 'like' }, { kind: 'like', undo: true }] },
  { press: 'bookmark p0', counts: { kind: 'save' } },
  { press: 'bookmark p0', counts: { kind: 'save', undo: true } },
  // Reposting: the menu alone is nothing.
  { press: 'repost p0' },
  { press: 'menu retweetConfirm', counts: { kind: 'share' } },
  { press: 'repost p0' },
  { press: 'menu unretweetConfirm', counts: { kind: 'share', undo: true } },
  { press: 'repost p1' },
  { keys: 'Escape' },
  // Posting, with the button and with the keyboard; a newline is not a post.
  { type: 'Good morning', into: 'box inline' },
  { press: 'send inline', counts: { kind: 'post' } },
  { type: 'Good night', into: 'box inline' },
  { keys: 'Enter' },
  { keys: 'Control+Enter', counts: { kind: 'post' } },
  { type: 'Never sent', into: 'box inline' },
  // Replying and quoting in the dialog.
  { press: 'reply p0' },
  { type: 'I agree', into: 'box dialog' },
  { press: 'send dialog', counts: { kind: 'comment' } },
  { press: 'reply p1' },
  { type: 'Me too', into: 'box dialog' },
  { keys: 'Meta+Enter', counts: { kind: 'comment' } },
  { press: 'repost p1' },
  { press: 'menu quote' },
  { type: 'Look at this', into: 'box dialog' },
  { press: 'send dialog', counts: { kind: 'share' } },
  { press: 'follow p2', counts: { kind: 'follow' } },
  { press: 'follow p2' },
  { press: 'confirmationSheetCancel' },
  { press: 'follow p2' },
  { press: 'confirmationSheetConfirm', counts: { kind: 'follow', undo: true } },
  { press: 'poll p3 1', counts: { kind: 'vote', seenBy: 'network' } },
  // Refusals: the heart turns red and turns back.
  { press: 'like p3', refuse: 429 },
  { press: 'bookmark p3', refuse: 429 },
  { press: 'like p3', refuse: 'errors', notWhenBlind: 'page' },
  // Shortcuts of the focused post: no press on a control.
  { focus: 'tweet p3' },
  { keys: 'l', counts: { kind: 'like', seenBy: 'network' } },
  { keys: 't' },
  { keys: 'Enter', counts: { kind: 'share', seenBy: 'network' } },
  // Reporting: two screens, one report.
  { press: 'caret p3' },
  { press: 'menu report' },
  { press: 'report choice category' },
  { press: 'report next category' },
  { press: 'report choice details' },
  { press: 'report next details', counts: { kind: 'report', seenBy: 'network' } },
  { press: 'report done' },
  { press: 'caret p3' },
  { press: 'menu mute' },
  // Scrolling re-uses the elements of posts that were liked for others that were not, and sends telemetry.
  { press: 'like p4', counts: { kind: 'like' } },
  // A button that has the focus is pressed by a key.
  { focus: 'bookmark p4' },
  { keys: 'Enter', counts: { kind: 'save' } },
  { keys: 'Space', counts: { kind: 'save', undo: true } },
  { scroll: 1500 },
  { press: 'like p15', counts: { kind: 'like' } },
];

/** Without an account every control leads to the log-in sheet. */
export const SIGNED_OUT: readonly Step[] = [
  { press: 'like p0' },
  { press: 'bookmark p0' },
  { press: 'repost p1' },
  { press: 'follow p2' },
  { press: 'poll p3 1' },
];

/** Fifty accounts followed by one press are one decision. */
export const BULK: readonly Step[] = [
  { press: 'follow all', counts: { kind: 'follow', seenBy: 'network' } },
  { wait: 1500 },
];

import type { Kind } from '../../../src/acts/kinds.ts';

/*
 * A site as data: its pages, the controls on them as markup before and after, the requests they send, and what of it
 * is labour. Written from what was seen of the real site, never from the platform file. In markup, `here` stands on
 * the element that is pressed, `box` on the one that is typed into, `send` on the button that sends it; `{word}` is
 * a word of `words` in the page's language. In requests, `[[name]]` is what names the operation, `{text}` what was
 * typed, `{id}` a number of the thing acted upon.
 */

/** A request: method and address ('POST /api/like', or with a host), and its body. */
export interface Call {
  to: string;
  json?: unknown;
  form?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
}

/** What one witness makes of an act where the other is blind. */
interface Alone {
  kind: Kind;
  variant?: string;
  /** Labels. Default 1. */
  quantity?: number;
}

/** What a control does to the counts. */
export interface ActOf extends Alone {
  /** The witnesses that can see it at all. Default: both. */
  seenBy?: 'page' | 'network';
  /** Hashtags, mentions and the like in what is sent, and the witnesses that can see those. */
  tags?: { quantity: number; seenBy?: 'page' | 'network' };
  /** What the page, or the network, alone takes it for; null: nothing. Default: the same. */
  pageAlone?: Alone | null;
  networkAlone?: Alone | null;
}

/** A control that is on or off. */
export interface Toggle {
  toggle: string;
  off: string;
  on: string;
  /** Item of the menu or dialog in which the change is chosen, or confirmed, while the control is off, and on. */
  menu?: { off?: string; on?: string };
  /** The site makes a new element for each state instead of changing the one there is. */
  replaced?: true;
  does: Call;
  undoes?: Call;
  act?: ActOf;
  /** What taking back is; default: the act's opposite, seen by the same witnesses. */
  undo?: ActOf;
}

/** A control that is pressed once. */
export interface Button {
  press: string;
  look: string;
  /** What opens the menu or dialog in which it is. */
  opener?: string;
  /** What becomes of it once the site has accepted: other markup, or 'gone', or nothing. */
  becomes?: string;
  sends?: Call;
  act?: ActOf;
  /** The press takes an act back. */
  undo?: true;
}

/** A box that is written in, and sent by its button or by a key. */
export interface Writing {
  write: string;
  look: string;
  /** What is typed; without it, what is in the box counts for nothing. */
  text: string;
  keys?: 'Enter' | 'Control+Enter';
  /** The box goes away once it is sent, instead of being emptied. */
  becomes?: 'gone';
  sends: Call;
  act?: ActOf;
}

/** A form of HTML: sending it leaves the page. */
interface Form {
  form: string;
  look: string;
  text?: string;
  act?: ActOf;
}

/** A link that is followed. */
interface Link {
  follow: string;
  to: string;
  /** Arriving there is the act. */
  act?: ActOf;
}

/** A puzzle in a frame, which goes away once it is solved. */
export interface Puzzle {
  solve: string;
  /** What is shown, round after round: `tile` on what is pressed, `send` on the button, if there is one. */
  rounds: readonly string[];
  /** How many tiles are pressed in a round; without a button, the last of them sends the answer. */
  tiles: number;
  /** What is shown when the answer was refused, which then happens once. */
  refused?: string;
  /** The request for the puzzle, and the one with the answer. */
  loads?: Call;
  sends?: Call;
  act?: ActOf;
}

export type Control = Toggle | Button | Writing | Form | Link | Puzzle;

/** One address, and what is there. */
export interface SitePage {
  url: string;
  /** It is a frame in an otherwise empty page at this address. */
  within?: string;
  controls: readonly Control[];
  /** Arriving by its address typed in is an act. */
  arrival?: ActOf;
  /** Nobody is here without an account. */
  onlySignedIn?: true;
}

export type Words = Readonly<Record<string, string>>;

export interface Site {
  platform: string;
  /** Words by language, BCP 47; the first language is that of the full visit, the last of the one by the page alone. */
  words: Readonly<Record<string, Words>>;
  pages: readonly SitePage[];
}

/** The name that a control has for the user who is told to press it. */
export function nameOf(control: Control): string {
  if ('toggle' in control) return control.toggle;
  if ('press' in control) return control.press;
  if ('write' in control) return control.write;
  if ('solve' in control) return control.solve;
  return 'form' in control ? control.form : control.follow;
}

export function callsOf(control: Control): Call[] {
  if ('toggle' in control) return control.undoes ? [control.does, control.undoes] : [control.does];
  const sends = 'sends' in control && control.sends ? [control.sends] : [];
  return 'loads' in control && control.loads ? [control.loads, ...sends] : sends;
}

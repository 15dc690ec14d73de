import type { Kind } from '../acts/kinds.ts';

/*
 * A platform is one file of data: what it is called, where it lives, and how each witness recognises an act.
 * Selectors are CSS; patterns are the source of a regular expression. Everything is plain JSON, so that a
 * content script carries the one platform it needs and nothing else.
 */

/** 'certain': shipped as counted. 'experimental': counted, and marked so wherever it is shown. */
export type Grade = 'certain' | 'experimental';

interface PageRuleBase {
  kind: Kind;
  /** Reaction or other type, kept in the row's variants. */
  variant?: string;
  grade?: Grade;
  /** Pattern over the page's path; the rule holds only there. */
  at?: string;
}

/** A control with a state: pressed, it turns on (an act) or off (an undo). */
export interface ToggleRule extends PageRuleBase {
  verb: 'toggle';
  /** The control in any state. */
  control: string;
  /** Matches the control, or something inside it, while it is on. */
  on?: string;
  /** Matches the control, or something inside it, while it is off. Default: whatever is not on. */
  off?: string;
  /**
   * Where neither state has a handle that is free of language: the label tells that something changed,
   * and the longer label ("Remove Like", "Gefällt mir entfernen") is the one of a control that is on.
   */
  label?: true;
  /** The change may come much later, through a menu or dialog that the control opens: wait up to a minute. */
  menu?: true;
}

/** An item in a palette elsewhere on the page; the proof is a change of a `target` control. */
export interface ChoiceRule extends PageRuleBase {
  verb: 'choice';
  /** The item that is pressed. */
  control: string;
  /** Names of the items by their order among their siblings that match `control`; unnamed ones have no variant. */
  names?: readonly (string | null)[];
  /** The first item is this kind instead (Facebook's palette starts with the plain like). */
  firstKind?: Kind;
  /** The controls whose label or state changes when the choice takes effect. */
  target: string;
  /** Matches a target, or something inside it, that was already on: then the choice is a switch, not a new act. */
  on?: string;
}

/** A text box that is seen to empty, or to go away, after it was submitted. */
export interface ComposerRule extends PageRuleBase {
  verb: 'composer';
  /** The editable element: a textarea, an input, or a contenteditable. */
  box: string;
  /** The button that sends it. */
  submit?: string;
  /** The key that sends it. */
  keys?: 'enter' | 'mod-enter';
  /** Ancestor that holds a box and its button. Default: the nearest ancestor of the button with a box in it. */
  root?: string;
  /** The control that opens the box, where only that tells a reply from a post: it was the last one pressed. */
  opener?: string;
  /** Boxes inside this are never looked at (private messages). */
  not?: string;
  /** Count hashtags and mentions in the box as a `tag` when it is sent. */
  tags?: true;
}

/** A control whose press is the act itself. */
export interface PressRule extends PageRuleBase {
  verb: 'press';
  control: string;
  undo?: true;
  /** Pressed again, it may take the act back: the request tells, and without one it is done. */
  unsure?: true;
  /** 'gone': counts once the control has gone, changed, or been disabled. 'none': the press is all there is. */
  proof: 'gone' | 'none';
  /** Both thumbs of whatever is rated: a press after the first one changes the rating, or takes it back. */
  thumbs?: string;
}

/** A form whose sending is the act: on submit, or when the page is left after its button was pressed. */
export interface FormRule extends PageRuleBase {
  verb: 'form';
  /** The form, or the area that stands for one. */
  form: string;
  /** The button that sends it. */
  submit: string;
}

/** Arriving on a page is the act (a search); only navigations the user made, never reloads or history. */
export interface ArrivalRule extends PageRuleBase {
  verb: 'arrival';
  /** Query parameters ('name', or 'name=value') that say it is the same search again (next page, other tab of results). */
  unlessParameters: readonly string[];
  /** Query parameters that only the search box adds: with one of them it is a new search all the same. */
  typedParameters?: readonly string[];
  /** Pattern over the referring page's host: arrivals from elsewhere do not count; an empty referrer does. */
  from: string;
}

export type PageRule = ToggleRule | ChoiceRule | ComposerRule | PressRule | FormRule | ArrivalRule;

/** A request that carries an act. The first rule that fits decides. */
export interface NetworkRule {
  kind: Kind;
  /**
   * 'do' (default) or 'undo'; 'either' where the request does not tell: the page does, and alone it counts as done.
   * 'ignore': it is none (an edit, a draft, a private message), and neither is what the page shows at the same time.
   */
  direction?: 'do' | 'undo' | 'either' | 'ignore';
  variant?: string;
  grade?: Grade;
  /** HTTP method. Default: POST. '*' for any. */
  method?: 'POST' | 'PUT' | 'DELETE' | 'GET' | 'PATCH' | '*';
  /** Pattern over host, path and query, for example 'x\\.com/i/api/graphql/[^/]+/FavoriteTweet\\b'. */
  url?: string;
  /** Pattern over the operation name (see `Network.operation`). */
  operation?: string;
  /** Fields of the body, by exact key at any depth, and the pattern that one of their values must fit; null: absent. */
  body?: Readonly<Record<string, string | null>>;
  /** Seconds the act may start after the gesture. Default 3; an upload may take 600. */
  patience?: number;
  /** Key of the body field that names what is acted upon; hashed in memory to tell a switch from a new act. */
  target?: string;
  /** Pattern over that field's value: the part of it that names the target. Without a match, or by default: all of it. */
  targetPart?: string;
  /** Key of the text whose hashtags and mentions are counted as a `tag`, then dropped. */
  tags?: string;
  /** Key of which each occurrence is one mention, whether the text spells it with an `@` or by the name alone. */
  mentions?: string;
  /** Keys of which each occurrence is one tag (people tagged, alternative texts, places). */
  tagFields?: readonly string[];
  /** Keys of lists (in brackets, or with commas) of which each entry is one tag. */
  tagLists?: readonly string[];
}

/** What the background looks for among the requests of a platform's pages. */
export interface Network {
  /** Match patterns of the requests, as narrow as they can be. */
  urls: readonly string[];
  /** Where the operation name is, if not in the URL. */
  operation?: { header?: string; field?: string };
  rules: readonly NetworkRule[];
}

/** How a CAPTCHA provider's frames show a solve. */
export interface Captcha {
  grade?: Grade;
  /** Frame of the checkbox, if there is one. */
  box?: {
    /** Pattern over the frame's URL. */
    url: string;
    /** What is pressed: the control that is ticked, or all that ticks it. */
    control: string;
    /** Matches while it is ticked; absent where that cannot be seen. */
    on?: string;
  };
  challenge?: {
    url: string;
    /** What a person works on: tiles, canvas, slider, answer field. */
    effort: string;
    /** The button that sends the answer; absent where the effort sends itself. */
    submit?: string;
    /** Labels that one image gives, by the grid that is on screen. */
    grids?: readonly { grid: string; labels: number; variant: string }[];
    /** Matches a tile that is being replaced by a new one, which is one more label. */
    replaced?: string;
    /** Visible when the answer was refused. */
    wrong?: readonly string[];
    /** Variant of challenges without a grid. */
    variant?: string;
    /** Pattern over resource URLs: the answer is sent / a new image is shown / one more tile is shown. */
    answer?: string;
    image?: string;
    extra?: string;
  };
}

/** A CAPTCHA that a site draws into its own page. */
export interface DrawnCaptcha {
  variant: string;
  /** All of it. */
  widget: string;
  /** What a person works on; a press on anything else of the widget (closing it, another picture) gives up. */
  effort: string;
  /** The part of the effort that sends the answer; default: all of it. */
  sends?: string;
  /** Something that is visible once the answer was accepted; default: the widget is gone. */
  passed?: string;
}

/** How a site of paid tasks shows that one was taken up, what it pays, and that it was sent. */
export interface PaidTask {
  grade?: Grade;
  /** Pattern over path and query of a page that is a task: its time begins there. */
  at?: string;
  /** The button that takes a task up, where it is worked on elsewhere: its time begins with the press. */
  take?: string;
  reward: {
    /** The element that holds it, as text or in an attribute. */
    element: string;
    attribute?: string;
    /** Pattern whose first group is the amount. */
    amount: string;
    /** Its currency (ISO 4217); default: by the sign in the text. */
    currency?: string;
  };
  /** Keys of the message by which the frame of a task hands in the answer; only their presence is looked at. */
  message?: readonly string[];
  /** The form by which it is sent. */
  form?: string;
}

export type PlatformGroup = 'social' | 'search' | 'rating' | 'ai' | 'captcha' | 'work' | 'practice';

export interface Platform {
  /** The file's name. */
  id: string;
  /** The name users know; never translated. */
  name: string;
  /** The company that owns it, for the payslip's employers; its own name where nobody does. */
  owner: string;
  group: PlatformGroup;
  /** Match patterns that the browser is asked for: pages, and the hosts that the requests go to. */
  hosts: readonly string[];
  /** Match patterns of the pages that are watched. Default: `hosts`. */
  pages?: readonly string[];
  /** Also watch frames of these pages inside other sites. */
  allFrames?: true;
  /** Its content scripts also run in frames without an address (about:blank) of its pages; `hosts` hold every path. */
  blankFrames?: true;
  /** Takes advertising; without it the ad-revenue lens is 0. */
  adFunded: boolean;
  /** Software that runs on hosts the user adds. */
  instances?: true;
  /** Matches something on a page of that software, so that a server can be offered to be added. */
  detect?: string;
  /** The site is known to draw CAPTCHAs into its own pages (see drawn-captchas.ts): they are looked for from the start. */
  drawsCaptchas?: true;
  /** Paid work, in a panel of its own. */
  paid?: true;
  /** Year and month of the newest evidence, 'YYYY-MM', or 'undated'. */
  evidence: string;
  page: readonly PageRule[];
  network?: Network;
  captcha?: Captcha;
  task?: PaidTask;
  /** Path patterns never looked at (private messages). */
  never?: readonly string[];
}

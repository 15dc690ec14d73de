import type { AttentionRow, Entry, TallyRow } from './acts/tally-row.ts';
import type { Observation } from './witness/observation.ts';

/** A request seen by the background, on its way to the tally of the page that made it. */
export interface RequestNews {
  /** Absent at the end: the browser's id of the request says which one it was. */
  platform?: string;
  /** The browser's id of the request; the same for its start and its end. */
  id: string;
  /** At the start: what the request carries. At the end: whether the server accepted it. */
  phase: 'started' | 'accepted' | 'refused';
  observations?: readonly Observation[];
}

/** What a paid task pays, in hundredths of a currency (ISO 4217). */
export interface Reward {
  currency: string;
  cents: number;
}

/** What content scripts, and pages, may say to the background; each message is a function signature. */
export interface FromContent {
  /** Acts of one page; session and sequence number make a repeated delivery harmless. */
  record(batch: { session: string; sequence: number; entries: readonly Entry[] }): void;
  /** Seconds of attention, and 1 for the first report of a visit. */
  attend(report: {
    session: string;
    sequence: number;
    platform: string;
    slot: string;
    seconds: number;
    visits: number;
  }): void;
  /** A paid task was taken up in this tab, and what its page says that it pays. */
  takeTask(task: { platform: string; task: string; reward?: Reward }): void;
  /** A CAPTCHA challenge frame saw effort: the checkbox of the same widget must not count as one click. */
  challenged(widget: string): void;
  /** A CAPTCHA that a provider drew into this page was pressed: bring the script that looks for those. */
  bringDrawnCaptcha(): void;
  /** Be awake: an act may be about to be reported, and Firefox drops what a page says to a sleeping background as it goes. */
  wake(): void;
}

/** What only the extension's own pages may say to the background. */
export interface FromPages {
  /** Bring registrations in line with settings and permissions, now. */
  refresh(): void;
  /**
   * Import rows from a file, already checked; merged by maximum per key. Of a part of many rows the pages hear only
   * when no more parts come.
   */
  merge(rows: { tallies: TallyRow[]; attention: AttentionRow[]; isPartOfMany?: boolean }): {
    added: number;
    changed: number;
    unchanged: number;
  };
  /** Erase rows: all, one platform, or a range of slots. */
  erase(what: { platform?: string; fromSlot?: string; endSlot?: string }): { erased: number };
  /** Open the ledger, restoring it if it was wiped, and sum up what is long past, so that it is read at once. */
  tidy(): void;
  /** A backup file was saved. */
  backedUp(): void;
  /** The user has read the news that totals were restored. */
  restoredSeen(): void;
}

/** Every message to the background. */
export interface ToBackground extends FromContent, FromPages {}

/**
 * Start of the keys in `storage.local` under which pages that are being left leave what they still have to say. A
 * message to a sleeping background would be gone with its page; what is stored wakes the background.
 */
export const LEFT_BEHIND = 'left:';

/** Key in `storage.session` of why acts cannot be stored right now: the id of a `LedgerError`. Absent while they can. */
export const UNSTORED = 'unstored';

/** A report of a page, to be taken in as if it were a message. */
export type LeftBehind = {
  [Name in 'record' | 'attend']: { name: Name; argument: Argument<ToBackground[Name]> };
}['record' | 'attend'];

/** The `BroadcastChannel` on which the background says that the ledger has changed. */
export const NEWS_CHANNEL = 'unpaid';

/** Messages from the background to the content scripts of one tab. */
export interface ToContent {
  request(news: RequestNews): void;
  challenged(widget: string): void;
  /** The page's platform is no longer counted: paused, permission taken away, or counting stopped. */
  stop(platforms: readonly string[]): void;
}

/** What the ticker is to show in a page. */
export interface TickerNote {
  /** A line for each act. */
  lines: string[];
  language: string;
  direction: 'ltr' | 'rtl';
  theme: 'system' | 'light' | 'dark';
}

export type Argument<F> = F extends (argument: infer A) => unknown ? A : never;
export type Answer<F> = F extends (...arguments_: never[]) => infer R ? R : never;

/** A message on the wire. */
export interface Envelope {
  name: string;
  argument?: unknown;
}

/** What the background answers: a value, or why it refused. */
export type Reply = { value: unknown } | { error: { id: string; message: string } };

/** The background refused a message, or failed at it; `id` says why. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly id: string;

  constructor(id: string, message: string) {
    super(message);
    this.id = id;
  }
}

/** The value of a reply; throws if it is none, or an error. */
export function valueOf(reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null) {
    if ('value' in reply) return reply.value;
    if ('error' in reply) {
      const { id, message } = reply.error as { id: string; message: string };
      throw new RefusedError(id, message);
    }
  }
  throw new RefusedError('unanswered', 'no answer');
}

export function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && typeof (value as Envelope).name === 'string';
}

/** Handlers of one side, for `Messages`. */
export type Handlers<Messages extends object, Context> = {
  [Name in keyof Messages]: (
    argument: Argument<Messages[Name]>,
    context: Context,
  ) => Answer<Messages[Name]> | Promise<Answer<Messages[Name]>>;
};

/** An envelope for one message, typed by the interface of its receiver. */
export function envelope<Messages extends object, Name extends keyof Messages & string>(
  name: Name,
  argument?: Argument<Messages[Name]>,
): Envelope {
  return { name, argument };
}

import type { Kind } from './kinds.ts';

/** Totals of one kind of act for one platform in one local hour on one device. Every number only grows. */
export interface TallyRow {
  /** The local civil hour in which it happened, 'YYYY-MM-DDTHH'. */
  slot: string;
  /** Platform id, for example 'facebook'. */
  platform: string;
  kind: Kind;
  /** Random id of this installation. */
  device: string;
  /** Acts, gross. */
  n: number;
  /** Acts taken back later; never subtracted from n. */
  undone: number;
  /** Acts that the page witness saw. */
  page: number;
  /** Acts that the network witness saw. */
  network: number;
  /** Labels in captchas, tags in a post, else equal to n. */
  quantity: number;
  /** Measured effort in seconds (captcha, comment). */
  seconds: number;
  /** Reaction or captcha type to count, for example {love: 3}; currency to hundredths of it, for paid tasks. */
  variants: Record<string, number>;
}

/** Seconds in which a platform's tab was visible, focused and in use, and visits, in one local hour. */
export interface AttentionRow {
  slot: string;
  platform: string;
  device: string;
  seconds: number;
  visits: number;
}

/** The counted part of a tally row. */
export type Totals = Omit<TallyRow, 'slot' | 'platform' | 'kind' | 'device'>;

/** What one act (or one late witness, or one undo) adds to its row; absent numbers are 0. */
export interface Entry {
  slot: string;
  platform: string;
  kind: Kind;
  n?: number;
  undone?: number;
  page?: number;
  network?: number;
  quantity?: number;
  seconds?: number;
  variant?: string | undefined;
  /** What the variant grows by; default n. */
  variantBy?: number;
}

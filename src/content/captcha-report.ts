import { slotOf } from '../acts/slot.ts';
import type { Report } from './report.ts';

/** A CAPTCHA that a person passed. */
export interface Solve {
  page: boolean;
  network: boolean;
  /** Labels given; 0 for clicks, sliders and puzzles. */
  labels: number;
  seconds: number;
  variant?: string;
}

/** Longest effort (s) that is believed; beyond it somebody was away. */
const LONGEST = 600;

/** Hands a solve to the ledger. */
export function reportSolve(report: Pick<Report, 'record'>, platform: string, solve: Solve): void {
  report.record([
    {
      slot: slotOf(new Date()),
      platform,
      kind: 'captcha',
      n: 1,
      page: solve.page ? 1 : 0,
      network: solve.network ? 1 : 0,
      quantity: solve.labels,
      seconds: Math.min(LONGEST, Math.round(solve.seconds)),
      ...(solve.variant === undefined ? {} : { variant: solve.variant }),
    },
  ]);
}

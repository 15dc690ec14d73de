import { updateBadge } from './badge.ts';
import { announce } from './storehouse.ts';

/** Milliseconds without another write after which many writes are over. */
const QUIET = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;
let underWay = 0;

function announceAll(): void {
  announce();
  void updateBadge();
}

/**
 * Does one of many writes. They are announced once, when no more of them are under way or come: every page that is
 * open reads the ledger at such news, and its mirror is written, which would hold up the writes that are to come.
 */
export async function announceLater<Result>(write: () => Promise<Result>): Promise<Result> {
  underWay += 1;
  clearTimeout(timer);
  try {
    return await write();
  } finally {
    underWay -= 1;
    if (underWay === 0) timer = setTimeout(announceAll, QUIET);
  }
}

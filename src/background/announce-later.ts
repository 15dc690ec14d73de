import { updateBadge } from './badge.ts';
import { announce } from './storehouse.ts';

/** Milliseconds without another write after which many writes are over. */
const QUIET = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Announces many changes once, when no more of them come: every page that is open reads the ledger at such news. */
export function announceLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    announce();
    updateBadge().catch((error: unknown) => console.error('The badge could not be updated', error));
  }, QUIET);
}

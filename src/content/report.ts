import type { Argument, LeftBehind, RefusedError, ToBackground } from '../messages.ts';
import { isAlive, leaveBehind, noteUntold, tell } from './extension.ts';

/** Waits (ms) between attempts to deliver. */
const RETRIES = [250, 1_000, 4_000, 15_000];
/** The wait (ms) from then on, for as long as the page lives. */
const RETRY = 60_000;

/** A background that was woken this long ago (ms) is still awake, and for long enough: browsers stop it after 30 s. */
const AWAKE = 10_000;

/** One page's line to the ledger. Deliveries are numbered, so that repeating one whose answer was lost changes nothing. */
export interface Report {
  record(entries: Argument<ToBackground['record']>['entries']): void;
  attend(attention: Omit<Argument<ToBackground['attend']>, 'session' | 'sequence'>): void;
  /** An act may be coming: a background that is asleep could miss it if the page is left right then. */
  wake(at: number): void;
  /** The page is being left: what may not have arrived is stored for the background, which may be asleep. */
  leave(): void;
}

/** @param orphaned aborted when the extension is gone, so that everything else stops too */
export function startReport(orphaned: AbortController): Report {
  let session: string | undefined;
  const sequences = { record: 0, attend: 0 };
  /** What is not known to have arrived. */
  const open = new Set<LeftBehind>();
  let wokenAt = -Infinity;

  function deliver(name: LeftBehind['name'], what: object): void {
    // Not before there is something to say: most pages are only read.
    session ??= crypto.randomUUID();
    const report = { name, argument: { session, sequence: ++sequences[name], ...what } } as LeftBehind;
    // Sent at once, whatever still waits for its answer: the page may be gone a moment later.
    open.add(report);
    void insist(report).finally(() => open.delete(report));
  }

  /** Even after counting has ended: what was decided before is still told, unless that is refused. */
  async function insist({ name, argument }: LeftBehind): Promise<void> {
    for (let index = 0; ; index++) {
      try {
        await tell(name, argument);
        return;
      } catch (error) {
        // The extension is gone, or the browser no longer grants this page; or it is nothing that may be stored.
        const { id: refusal } = error as Partial<RefusedError>;
        if (!isAlive() || refusal === 'refused') return orphaned.abort(error);
        if (refusal === 'invalid') return;
        await new Promise((resolve) => setTimeout(resolve, RETRIES[index] ?? RETRY));
      }
    }
  }

  return {
    record: (entries) => deliver('record', { entries }),
    attend: (attention) => deliver('attend', attention),
    wake(at) {
      if (at - wokenAt < AWAKE) return;
      wokenAt = at;
      tell('wake', undefined).catch(noteUntold);
    },
    leave() {
      for (const report of open)
        leaveBehind(`${report.name}:${session}:${report.argument.sequence}`, report).catch(noteUntold);
    },
  };
}

import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { LedgerErrorId } from '../ledger/ledger-error.ts';
import { UNSTORED } from '../messages.ts';

/** Why acts cannot be stored right now; undefined while they can. */
export function useUnstored(): LedgerErrorId | undefined {
  const [reason, setReason] = useState<LedgerErrorId>();

  useEffect(() => {
    const { session } = browser.storage;
    const read = () =>
      void session.get(UNSTORED).then(({ [UNSTORED]: id }) => setReason(id as typeof reason));
    read();
    session.onChanged.addListener(read);
    return () => session.onChanged.removeListener(read);
  }, []);

  return reason;
}

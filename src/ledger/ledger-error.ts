/**
 * Why the ledger could not do what it was asked. 'invalid': the input is not something that may be stored;
 * 'quota': no room; 'blocked': another window holds an older version open; 'newer': a later version of the
 * extension wrote it; 'unknown': anything else, with its cause.
 */
export type LedgerErrorId = 'invalid' | 'quota' | 'blocked' | 'newer' | 'unknown';

export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly id: LedgerErrorId;

  constructor(id: LedgerErrorId, message: string, cause?: unknown) {
    super(message, { cause });
    this.id = id;
  }
}

/** Any error, as a LedgerError. Browsers say "disk full" and "over quota" with the same name. */
export function asLedgerError(error: unknown): LedgerError {
  if (error instanceof LedgerError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError')
    return new LedgerError('quota', 'there is no room left to store counts', error);
  if (name === 'VersionError') return new LedgerError('newer', 'a later version wrote this database', error);
  return new LedgerError('unknown', error instanceof Error ? error.message : String(error), error);
}

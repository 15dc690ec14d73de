/**
 * Why a file cannot be imported; the interface explains each in the message 'data_error_' + id.
 * 'too_large': more than a ledger can be. 'empty': nothing in it. 'unreadable': the browser could not read it.
 * 'not_json': not JSON, or broken. 'truncated': its end is missing. 'foreign': another product's file.
 * 'newer': from a later version. 'row': a row holds what cannot have been counted.
 */
export const BACKUP_ERRORS = [
  'too_large',
  'empty',
  'unreadable',
  'not_json',
  'truncated',
  'foreign',
  'newer',
  'row',
] as const;

export type BackupErrorId = (typeof BACKUP_ERRORS)[number];

export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly id: BackupErrorId;
  /** For 'row': which one, from 1. */
  readonly row: number | undefined;

  constructor(id: BackupErrorId, detail: { row?: number; cause?: unknown } = {}) {
    super(detail.row === undefined ? id : `${id} ${detail.row}`, { cause: detail.cause });
    this.id = id;
    this.row = detail.row;
  }
}

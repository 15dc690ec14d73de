import { BackupError } from './backup-error.ts';
import { gatherBackup, type Backup } from './gather-backup.ts';
import { splitBackup } from './split-backup.ts';

/** Bytes; 300,000 rows take about 50 MB. */
const LARGEST = 200 * 1024 * 1024;

/** Bytes read and taken apart in one task: some milliseconds of work. */
const PIECE = 64 * 1024;

interface Options {
  /** Told the share of the file that is read, 0 to 1. */
  progress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Reads a backup file that nobody vouches for, piece by piece, without holding up the page. Rejects with a
 * BackupError that says what is wrong with it, or with the reason of the signal. Writes nothing.
 */
export async function readBackup(file: Blob, { progress, signal }: Options = {}): Promise<Backup> {
  if (file.size > LARGEST) throw new BackupError('too_large');
  const gathering = gatherBackup();
  const splitter = splitBackup(gathering.parts);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < file.size; at += PIECE) {
    signal?.throwIfAborted();
    const bytes = await readPiece(file, at);
    splitter.push(decode(decoder, bytes, at + PIECE < file.size));
    progress?.(Math.min(1, (at + PIECE) / file.size));
  }
  splitter.end();
  return gathering.finish();
}

async function readPiece(file: Blob, at: number): Promise<ArrayBuffer> {
  try {
    return await file.slice(at, at + PIECE).arrayBuffer();
  } catch (cause) {
    throw new BackupError('unreadable', { cause });
  }
}

function decode(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (cause) {
    throw new BackupError('not_json', { cause });
  }
}

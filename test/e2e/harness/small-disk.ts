import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own in memory, which can be filled to the last byte. */
export interface SmallDisk {
  folder: string;
  fill(): void;
  makeRoom(): void;
  remove(): void;
}

/** Mounting is for root on Linux only. */
export const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;

/** @param megabytes size of the disk */
export function createSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'unpaid-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'unpaid', folder]);
  const ballast = join(folder, 'ballast');

  return {
    folder,
    fill() {
      for (let block = 2 ** 20; block >= 1;) {
        try {
          appendFileSync(ballast, Buffer.alloc(block));
        } catch (error) {
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
          block = Math.floor(block / 2);
        }
      }
    },
    makeRoom: () => rmSync(ballast),
    remove() {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

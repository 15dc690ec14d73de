import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Milliseconds of one clock tick in /proc. */
const TICK = 10;

/** Milliseconds that processes of a browser have run on a processor so far. */
export interface ProcessorTime {
  all: number;
  /** Of extensions' own processes, in which their backgrounds and pages are; only Chromium's say that they are one. */
  extension: number;
}

interface Process {
  id: number;
  parent: number;
  time: number;
  isExtension: boolean;
}

/** A process, if it still lives by the time that it is read. */
function readProcess(id: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name, in brackets, may have spaces in it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    return [
      {
        id,
        parent: Number(fields[1]),
        time: (Number(fields[11]) + Number(fields[12])) * TICK,
        isExtension: command.includes('--extension-process'),
      },
    ];
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return [];
    throw error;
  }
}

/**
 * What a browser and all its processes have used of the processors. Unlike the clock it hardly depends on what else
 * the machine is doing. Linux only.
 */
function readProcessorTime(browser: Browser): ProcessorTime {
  const root = browser.process()?.pid;
  const alive = readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0)
    .flatMap(readProcess);
  const family = alive.filter(({ id }) => id === root);
  for (const member of family) family.push(...alive.filter(({ parent }) => parent === member.id));
  const sum = (some: readonly Process[]): number => some.reduce((total, { time }) => total + time, 0);
  return { all: sum(family), extension: sum(family.filter(({ isExtension }) => isExtension)) };
}

/** What a browser uses of the processors while something is done. */
export async function measureProcessorTime(
  browser: Browser,
  action: () => Promise<void>,
): Promise<ProcessorTime> {
  const before = readProcessorTime(browser);
  await action();
  const after = readProcessorTime(browser);
  return { all: after.all - before.all, extension: after.extension - before.extension };
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Figure } from './figure.ts';
import { repeat } from './repeat.ts';

const ROUNDS = 3;

/** Milliseconds until a script of the project has ended, or has printed something, upon which it is ended. */
async function timeScript(script: string, folder: string, printed?: string): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, OUT: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let until = Number.NaN;
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (printed === undefined || !output.includes(printed) || !Number.isNaN(until)) return;
    until = performance.now();
    child.kill('SIGINT');
  });
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return (printed === undefined ? performance.now() : until) - from;
}

/** A build of both browsers' extensions into an empty folder, and `npm start` up to the open browser. */
export async function measureBuilding(): Promise<Figure[]> {
  const builds: number[] = [];
  const starts: number[] = [];
  await repeat(ROUNDS, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unpaid-build-'));
    builds.push(await timeScript('scripts/build.mjs', folder));
    starts.push(await timeScript('scripts/start.mjs', folder, 'Unpaid is open'));
    rmSync(folder, { recursive: true, force: true });
  });
  return [
    { name: 'clean build of both targets', unit: 's', ours: median(builds) / 1000 },
    { name: 'npm start, until the browser is open', unit: 's', ours: median(starts) / 1000 },
  ];
}

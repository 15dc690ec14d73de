import { countedPlatforms } from './counted.ts';
import { observeRequests } from './network-witness.ts';
import { register } from './registration.ts';

let running: Promise<void> = Promise.resolve();

/** Brings everything in line with settings and permissions; one run after the other. */
export function refresh({ afterUpdate = false } = {}): Promise<void> {
  const run = running.then(async () => {
    const counted = await countedPlatforms();
    observeRequests(counted.flatMap(({ requests }) => requests));
    await register(counted, afterUpdate);
  });
  running = run.catch(() => undefined);
  return run;
}

/** At the start of a worker: only the request filter lives in its memory, so only that is brought in line. */
export async function narrowRequests(): Promise<void> {
  const counted = await countedPlatforms();
  observeRequests(counted.flatMap(({ requests }) => requests));
}

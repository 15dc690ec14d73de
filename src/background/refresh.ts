import { countedPlatforms } from './counted.ts';
import { observeRequests } from './observe-requests.ts';
import { createQueue } from './queue.ts';
import { register } from './registration.ts';

/** What an older run found out is never put over what a newer one did. */
const inTurn = createQueue();

/**
 * Brings everything in line with settings and permissions.
 * @param inOpenTabs the scripts in open tabs are orphans, or gone
 */
export function refresh({ inOpenTabs = false } = {}): Promise<void> {
  return inTurn(async () => {
    const counted = await countedPlatforms();
    observeRequests(counted.flatMap(({ requests }) => requests));
    await register(counted, inOpenTabs);
  });
}

/** At the start of a worker: only the request filter lives in its memory, so only that is brought in line. */
export function narrowRequests(): Promise<void> {
  return inTurn(async () => {
    const counted = await countedPlatforms();
    observeRequests(counted.flatMap(({ requests }) => requests));
  });
}

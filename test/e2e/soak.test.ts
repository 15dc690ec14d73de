import { test } from 'vitest';
import { createSiteReplica } from '../platforms/stage/site-replica.ts';
import { spendDay } from '../platforms/stage/random-day.ts';
import { SITES } from '../platforms/stage/sites.ts';
import { untilCounted } from '../platforms/stage/visit.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

/** SOAK=full spends a whole day; without it, an hour. */
const FULL = process.env['SOAK'] === 'full';

/** SOAK_SEED=… spends a certain day again. */
const SEED = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 1e9));

const AMOUNT = FULL ? { acts: 1000, others: 5000, tabs: 12 } : { acts: 150, others: 700, tabs: 6 };

inEachBrowser(
  'A random day',
  { platforms: SITES.map(({ platform }) => platform), replicas: () => [createSiteReplica(...SITES)] },
  (stage) => {
    test(
      `counts exactly what is labour, SOAK_SEED=${SEED}`,
      { timeout: FULL ? 3_000_000 : 300_000 },
      async () => {
        const expected = await spendDay(stage, SITES, { seed: SEED, ...AMOUNT });
        await untilCounted(stage, expected);
        await stage.expectCounts(expected);
      },
    );
  },
);

import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Counts } from '../../e2e/harness/counts.ts';
import { until } from '../../e2e/harness/until.ts';
import type { Scenario } from '../../e2e/harness/replica.ts';
import type { Stage } from '../../e2e/harness/in-each-browser.ts';
import { countsAfter, stepsWhen, type Blind, type Step } from './step.ts';
import { play } from './user.ts';

/** Milliseconds after which even an act that one witness alone saw would have been recorded. */
const LONE = 2600;

interface Session {
  platform: string;
  url: string;
  steps: readonly Step[];
  /** The witness from which the site hides: by other markup, or by other names of its operations. */
  blind?: Blind;
  /** The witness that sees nothing here although the site hides nothing from it. */
  unseenBy?: Blind;
  scenario?: Partial<Scenario>;
}

/** Waits, with the site still open, until the counts are these; fails with the difference if they never are. */
async function untilCounted(stage: Stage, expected: Counts): Promise<void> {
  const isCounted = async () => isDeepStrictEqual(await stage.counts(), expected);
  await until('the acts of the session to be counted', isCounted).catch(async (error: unknown) => {
    expect(await stage.counts()).toEqual(expected);
    throw error;
  });
}

/** Plays the steps on a site and waits until exactly what they say has been counted. */
export async function playSession(stage: Stage, session: Session): Promise<void> {
  const { platform, url, steps, blind = 'none', unseenBy = blind, scenario } = session;
  const site = await stage.open(url, {
    ...scenario,
    markup: blind === 'page' ? 'changed' : 'known',
    operations: blind === 'network' ? 'renamed' : 'known',
  });
  const played = stepsWhen(blind, steps);
  await play(site, played, (change) => stage.server.scenario(change));
  const counts = countsAfter(played, unseenBy);
  const expected = Object.keys(counts).length === 0 ? {} : { [platform]: counts };
  if (isDeepStrictEqual(expected, {})) await wait(LONE);
  else await untilCounted(stage, expected);
  await stage.expectCounts(expected);
}

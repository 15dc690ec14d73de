import { setTimeout as wait } from 'node:timers/promises';
import type { Scenario } from '../../e2e/harness/replica.ts';
import type { Stage } from '../../e2e/harness/in-each-browser.ts';
import { countsAfter, stepsWhen, type Blind, type Step } from './step.ts';
import { play } from './user.ts';

/** Milliseconds after which an act that one witness alone saw has been recorded, and one taken back forgotten. */
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
  await wait(LONE);
  const counts = countsAfter(played, unseenBy);
  await stage.expectCounts(Object.keys(counts).length === 0 ? {} : { [platform]: counts });
}

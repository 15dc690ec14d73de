import { test } from 'vitest';
import { createRedditReplica } from '../platforms/reddit/replica.ts';
import { OLD, SIGNED_OUT, STEPS } from '../platforms/reddit/steps.ts';
import { playSession } from '../platforms/stage/session.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

const site = { platform: 'reddit', url: 'https://www.reddit.com/' };
const old = { platform: 'reddit', url: 'https://old.reddit.com/' };

const options = { platforms: ['reddit'], replicas: () => [createRedditReplica()] };

inEachBrowser('Reddit', options, (stage) => {
  test('counts a session as both witnesses see it', async () => {
    await playSession(stage, { ...site, steps: STEPS });
  });

  test.runIf(stage.isThorough)('counts in German by the network alone', async () => {
    await playSession(stage, { ...site, steps: STEPS, blind: 'page', scenario: { language: 'de' } });
  });

  test.runIf(stage.isThorough)('counts in French by the page alone', async () => {
    await playSession(stage, { ...site, steps: STEPS, blind: 'network', scenario: { language: 'fr' } });
  });

  test('counts on the older site', async () => {
    await playSession(stage, { ...old, steps: OLD });
  });

  test.runIf(stage.isThorough)('counts on the older site in Arabic by the network alone', async () => {
    await playSession(stage, { ...old, steps: OLD, blind: 'page', scenario: { language: 'ar' } });
  });

  test.runIf(stage.isThorough)('counts on the older site in Spanish by the page alone', async () => {
    await playSession(stage, { ...old, steps: OLD, blind: 'network', scenario: { language: 'es' } });
  });

  test('counts nothing of a visitor who is not signed in', async () => {
    await playSession(stage, { ...site, steps: SIGNED_OUT, scenario: { signedIn: false } });
  });
});

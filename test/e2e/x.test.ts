import { test } from 'vitest';
import { playSession } from '../platforms/stage/session.ts';
import { createXReplica } from '../platforms/x/replica.ts';
import { BULK, SIGNED_OUT, STEPS } from '../platforms/x/steps.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

const site = { platform: 'x', url: 'https://x.com/home' };

const options = { platforms: ['x'], replicas: () => [createXReplica()] };

inEachBrowser('X', options, (stage) => {
  test('counts a session as both witnesses see it', async () => {
    await playSession(stage, { ...site, steps: STEPS });
  });

  test.runIf(stage.isThorough)('counts under the old name, in Arabic, by the network alone', async () => {
    const url = 'https://twitter.com/home';
    await playSession(stage, { ...site, url, steps: STEPS, blind: 'page', scenario: { language: 'ar' } });
  });

  test.runIf(stage.isThorough)('counts in German by the page alone', async () => {
    await playSession(stage, { ...site, steps: STEPS, blind: 'network', scenario: { language: 'de' } });
  });

  test('counts nothing of a visitor who is not signed in', async () => {
    await playSession(stage, { ...site, steps: SIGNED_OUT, scenario: { signedIn: false } });
  });

  test('counts following fifty at one press once', async () => {
    await playSession(stage, { ...site, steps: BULK, scenario: { extra: { suggestions: '50' } } });
  });
});

import { test } from 'vitest';
import { createFacebookReplica } from '../platforms/facebook/replica.ts';
import { PAIR, SIGNED_OUT, STEPS } from '../platforms/facebook/steps.ts';
import { playSession } from '../platforms/stage/session.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

const site = { platform: 'facebook', url: 'https://www.facebook.com/' };

inEachBrowser('Facebook', { platforms: ['facebook'], replicas: () => [createFacebookReplica()] }, (stage) => {
  test('counts a session as both witnesses see it', async () => {
    await playSession(stage, { ...site, steps: STEPS, scenario: { extra: { encoding: 'mixed' } } });
  });

  test.runIf(stage.isThorough)('counts in Arabic by the network alone', async () => {
    const scenario = { language: 'ar', extra: { encoding: 'mixed' } };
    await playSession(stage, {
      ...site,
      url: 'https://web.facebook.com/',
      steps: STEPS,
      blind: 'page',
      scenario,
    });
  });

  test.runIf(stage.isThorough)('counts in Spanish by the page alone', async () => {
    await playSession(stage, { ...site, steps: STEPS, blind: 'network', scenario: { language: 'es' } });
  });

  test('counts with a separate reaction button', async () => {
    const scenario = { extra: { generation: 'pair' } };
    await playSession(stage, { ...site, steps: PAIR, scenario });
  });

  test.for(['ar', 'es'])(
    'counts with a separate reaction button in "%s" by the network',
    async (language) => {
      // Without the marker inside the button there is nothing that is free of language.
      const scenario = { language, extra: { generation: 'pair' } };
      const business = { ...site, url: 'https://business.facebook.com/' };
      await playSession(stage, { ...business, steps: PAIR.slice(0, -2), unseenBy: 'page', scenario });
    },
  );

  test('counts nothing of a visitor who is not signed in', async () => {
    await playSession(stage, { ...site, steps: SIGNED_OUT, scenario: { signedIn: false } });
  });
});

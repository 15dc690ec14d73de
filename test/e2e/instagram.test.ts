import { test } from 'vitest';
import { createInstagramReplica } from '../platforms/instagram/replica.ts';
import { SIGNED_OUT, STEPS, STORY } from '../platforms/instagram/steps.ts';
import { playSession } from '../platforms/stage/session.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

const site = { platform: 'instagram', url: 'https://www.instagram.com/' };
const both = [...STEPS, ...STORY];

inEachBrowser(
  'Instagram',
  { platforms: ['instagram'], replicas: () => [createInstagramReplica()] },
  (stage) => {
    test('counts a session as both witnesses see it', async () => {
      await playSession(stage, { ...site, steps: both });
    });

    test.runIf(stage.isThorough)('counts in Arabic by the network alone', async () => {
      await playSession(stage, { ...site, steps: both, blind: 'page', scenario: { language: 'ar' } });
    });

    test.runIf(stage.isThorough)('counts in German by the page alone', async () => {
      await playSession(stage, { ...site, steps: both, blind: 'network', scenario: { language: 'de' } });
    });

    test('counts on the older site, with buttons and REST', async () => {
      const scenario = { language: 'ar', extra: { generation: 'button' } };
      await playSession(stage, { ...site, steps: STEPS, scenario });
    });

    test('counts nothing of a visitor who is not signed in', async () => {
      await playSession(stage, { ...site, steps: SIGNED_OUT, scenario: { signedIn: false } });
    });
  },
);

import { test } from 'vitest';
import { createRecaptchaReplica } from '../platforms/recaptcha/replica.ts';
import { STEPS, UNLABELLED, WIDGETS } from '../platforms/recaptcha/steps.ts';
import { playSession } from '../platforms/stage/session.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

const site = { platform: 'recaptcha', url: 'https://tickets.example/', steps: STEPS };
const extra = { widgets: WIDGETS };

inEachBrowser(
  'reCAPTCHA',
  { platforms: ['recaptcha'], replicas: () => [createRecaptchaReplica()] },
  (stage) => {
    test('counts what was solved, and its labels', async () => {
      await playSession(stage, { ...site, scenario: { extra } });
    });

    test('counts in Arabic in the frames of recaptcha.net', async () => {
      const scenario = {
        language: 'ar',
        extra: { ...extra, provider: 'www.recaptcha.net', api: 'enterprise' },
      };
      await playSession(stage, { ...site, scenario });
    });

    test.runIf(stage.isThorough)('counts by the network alone, without labels', async () => {
      await playSession(stage, { ...site, steps: UNLABELLED, blind: 'page', scenario: { extra } });
    });

    test.runIf(stage.isThorough)('counts in German by the page alone', async () => {
      await playSession(stage, { ...site, blind: 'network', scenario: { language: 'de', extra } });
    });
  },
);

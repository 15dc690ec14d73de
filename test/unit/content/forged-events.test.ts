import { afterEach, expect, test, vi } from 'vitest';
import { SOCIAL_VERBS } from '../../../src/content/social-verbs.ts';
import { CaptchaBox } from '../../../src/content/captcha-box.ts';
import { CaptchaChallenge } from '../../../src/content/captcha-challenge.ts';
import type { Counter } from '../../../src/content/counter.ts';
import { watchDrawnCaptchas } from '../../../src/content/drawn-captcha.ts';
import { startPageWitness } from '../../../src/content/page-witness.ts';
import { watchTask } from '../../../src/content/task.ts';

/*
 * A page can measure how long its own synthetic presses take. What we add to each is to be as little as can be: the
 * browser's call of our listener, which looks whether a hand was there and at nothing else.
 */

const { signal } = new AbortController();
const report = { record: () => expect.unreachable() };
const counter = new Proxy({} as Counter, { get: () => expect.unreachable() });
const captcha = { url: '', control: '*', effort: '*' };

const starts: [string, () => unknown][] = [
  ['pages', () => startPageWitness({ page: [] }, SOCIAL_VERBS, counter, signal)],
  ['the box of a CAPTCHA', () => new CaptchaBox(captcha, 'recaptcha', report, signal)],
  ['the challenge of a CAPTCHA', () => new CaptchaChallenge(captcha, 'recaptcha', report, signal)],
  [
    'CAPTCHAs in pages',
    () =>
      watchDrawnCaptchas([{ widget: '*', effort: '*', variant: 'slider' }], {
        platform: 'tiktok',
        report,
        signal,
      }),
  ],
  [
    'paid tasks',
    () => watchTask('mturk', { reward: { element: '*', amount: '' }, take: '*' }, counter, signal),
  ],
];

afterEach(() => vi.unstubAllGlobals());

test.each(starts)('nothing of a forged event is looked at but that it is forged: %s', (_, start) => {
  const listeners: ((event: Event) => void)[] = [];
  vi.stubGlobal('addEventListener', (_type: string, listener: (event: Event) => void) => {
    listeners.push(listener);
  });
  vi.stubGlobal('location', { pathname: '/', search: '' });
  start();
  expect(listeners.length).toBeGreaterThan(0);
  const looked: unknown[] = [];
  const forged = new Proxy({} as Event, {
    get: (_event, name) => {
      looked.push(name);
      return name === 'isTrusted' ? false : expect.unreachable();
    },
  });
  for (const listener of listeners) listener(forged);
  expect(new Set(looked)).toEqual(new Set(['isTrusted']));
});

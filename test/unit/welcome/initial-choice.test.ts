import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../src/platforms/profiles.ts';
import { initialChoice } from '../../../src/welcome/initial-choice.ts';

const offered = PROFILES.filter(({ hosts, group }) => hosts.length > 0 && group !== 'practice');
const fresh = { started: false, platforms: [] };

describe('initialChoice', () => {
  it('is the well-known platforms where the browser grants nothing', () => {
    const chosen = initialChoice(offered, fresh, []);
    expect(chosen).toContain('facebook');
    expect(chosen).not.toContain('recaptcha');
  });

  it('is what the browser grants already, and only whole platforms', () => {
    expect([...initialChoice(offered, fresh, ['https://*.x.com/*', 'https://*.twitter.com/*'])]).toEqual([
      'x',
    ]);
    expect(initialChoice(offered, fresh, ['https://*/*']).size).toBe(offered.length);
  });

  it('is the user’s own choice once there is one, even an empty one', () => {
    expect([...initialChoice(offered, { started: true, platforms: ['reddit'] }, ['https://*/*'])]).toEqual([
      'reddit',
    ]);
    expect(initialChoice(offered, { started: true, platforms: [] }, ['https://*/*']).size).toBe(0);
  });

  it('never ticks what a policy forbids', () => {
    const allowed = offered.filter(({ id }) => id === 'facebook');
    expect([...initialChoice(allowed, fresh, [])]).toEqual(['facebook']);
  });
});

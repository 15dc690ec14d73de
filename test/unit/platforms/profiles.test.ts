import { describe, expect, test } from 'vitest';
import { profileById } from '../../../src/platforms/profile-by-id.ts';
import { PROFILES } from '../../../src/platforms/profiles.ts';

describe('profiles of platforms', () => {
  test('carry no rule, so that pages stay small', () => {
    for (const profile of PROFILES) {
      expect(profile).not.toHaveProperty('page');
      expect(profile).not.toHaveProperty('network');
      expect(profile).not.toHaveProperty('captcha');
    }
  });

  test('tell which witnesses there can be', () => {
    const x = profileById('x')?.witnesses;
    expect(x?.page).toContain('like');
    expect(x?.network).toEqual(expect.arrayContaining(['like', 'report', 'vote']));
    expect(x?.page).not.toContain('vote');
    expect(profileById('recaptcha')?.witnesses).toEqual({ page: ['captcha'], network: [] });
  });

  test('call a kind experimental only if every rule of it is', () => {
    expect(profileById('facebook')?.kinds).toContain('like');
    expect(profileById('facebook')?.experimental).toContain('captcha');
    expect(profileById('facebook')?.experimental).not.toContain('like');
    expect(profileById('yandex-smartcaptcha')?.experimental).toEqual(['captcha']);
    expect(profileById('tiktok')?.experimental).toContain('captcha');
    expect(profileById('tripadvisor')?.experimental).toEqual(profileById('tripadvisor')?.kinds);
  });
});

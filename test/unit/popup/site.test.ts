import { describe, expect, it, vi } from 'vitest';
import { PROFILES } from '../../../src/platforms/profiles.ts';
import { DEFAULTS, type Settings } from '../../../src/settings.ts';
import { siteOf } from '../../../src/popup/site.ts';

vi.mock('../../../src/browser.ts', () => ({ browser: {} }));

const X_HOSTS = ['https://*.x.com/*', 'https://*.twitter.com/*'];

function stateOf(url: string | undefined, settings: Partial<Settings> = {}, granted = X_HOSTS) {
  return siteOf(url, PROFILES, { ...DEFAULTS, started: true, platforms: ['x'], ...settings }, granted);
}

describe('siteOf', () => {
  it('says nothing about pages that are no web pages or whose address is hidden', () => {
    expect(stateOf(undefined)).toEqual({ state: 'none' });
    expect(stateOf('about:blank')).toEqual({ state: 'none' });
    expect(stateOf('chrome://extensions')).toEqual({ state: 'none' });
  });

  it('does not know other sites, nor those that only hold a CAPTCHA', () => {
    expect(stateOf('https://www.example.org/a')).toEqual({ state: 'unknown', host: 'example.org' });
  });

  it('counts a chosen, granted platform unless it is paused', () => {
    expect(stateOf('https://x.com/home')).toMatchObject({ state: 'counting', platform: { id: 'x' } });
    expect(stateOf('https://x.com/home', { paused: true })).toMatchObject({ state: 'paused' });
    expect(stateOf('https://x.com/home', { pausedPlatforms: ['x'] })).toMatchObject({ state: 'paused' });
  });

  it('names the hosts that the browser still has to be asked for', () => {
    expect(stateOf('https://x.com/home', {}, ['https://*.x.com/*'])).toMatchObject({
      state: 'off',
      missing: ['https://*.twitter.com/*'],
    });
    expect(stateOf('https://x.com/home', { platforms: [] })).toMatchObject({ state: 'off', missing: [] });
    expect(stateOf('https://x.com/home', { started: false })).toMatchObject({ state: 'off' });
  });

  it('keeps to what a policy allows', () => {
    expect(stateOf('https://x.com/home', { allowRealSites: ['reddit'] })).toMatchObject({
      state: 'forbidden',
    });
    expect(stateOf('https://x.com/home', { classroomMode: 'practiceOnly' })).toMatchObject({
      state: 'forbidden',
    });
  });

  it('counts a server that the user added, once its own host is granted', () => {
    const instances = { 'https://social.example': 'mastodon' };
    expect(stateOf('https://social.example/@a', { instances })).toMatchObject({
      state: 'off',
      missing: ['https://social.example/*'],
    });
    expect(stateOf('https://social.example/@a', { instances }, ['https://social.example/*'])).toMatchObject({
      state: 'counting',
      platform: { id: 'mastodon' },
    });
  });
});

import { PLATFORMS } from './index.ts';
import type { Platform } from './platform.ts';

/** A platform without its rules: what pages need to name it, to ask for it, and to judge its health. */
export interface PlatformProfile extends Omit<Platform, 'page' | 'network' | 'captcha'> {
  /** Which witnesses its acts can have at all. */
  witnesses: { page: boolean; network: boolean };
  /** Everything that is counted on it is experimental. */
  experimental: boolean;
}

function profileOf(platform: Platform): PlatformProfile {
  const { page, network, captcha, ...profile } = platform;
  const rules = [...page, ...(network?.rules ?? [])];
  return {
    ...profile,
    witnesses: { page: page.length > 0 || captcha !== undefined, network: network !== undefined },
    experimental: rules.length > 0 && rules.every(({ grade }) => grade === 'experimental'),
  };
}

/**
 * Every platform's profile, in alphabetical order of ids. The build writes the profiles here in place of the
 * platforms, so that no page carries rules that it never applies.
 */
export const PROFILES: readonly PlatformProfile[] = PLATFORMS.map(profileOf);

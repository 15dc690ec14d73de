import facebook from './facebook.ts';
import instagram from './instagram.ts';
import recaptcha from './recaptcha.ts';
import reddit from './reddit.ts';
import x from './x.ts';
import youtube from './youtube.ts';
import type { Platform } from './platform.ts';

/** Every platform, in alphabetical order of ids. */
export const PLATFORMS: readonly Platform[] = [facebook, instagram, recaptcha, reddit, x, youtube];

const BY_ID: ReadonlyMap<string, Platform> = new Map(PLATFORMS.map((platform) => [platform.id, platform]));

export function platformById(id: string): Platform | undefined {
  return BY_ID.get(id);
}

import x from './x.ts';
import type { Platform } from './platform.ts';

/** Every platform, in alphabetical order of ids. */
export const PLATFORMS: readonly Platform[] = [x];

const BY_ID: ReadonlyMap<string, Platform> = new Map(PLATFORMS.map((platform) => [platform.id, platform]));

export function platformById(id: string): Platform | undefined {
  return BY_ID.get(id);
}

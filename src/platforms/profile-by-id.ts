import { PROFILES, type PlatformProfile } from './profiles.ts';

const BY_ID: ReadonlyMap<string, PlatformProfile> = new Map(PROFILES.map((profile) => [profile.id, profile]));

export function profileById(id: string): PlatformProfile | undefined {
  return BY_ID.get(id);
}

import { profileById } from '../../platforms/profile-by-id.ts';

/** A company, and what the user worked on for it. */
export interface Employer {
  owner: string;
  platforms: string[];
}

/** Platforms by the companies that own them, in the order in which they first appear. */
export function employersOf(ids: readonly string[]): Employer[] {
  const employers = new Map<string, string[]>();
  for (const id of ids) {
    const platform = profileById(id);
    if (!platform) continue;
    employers.set(platform.owner, [...(employers.get(platform.owner) ?? []), platform.name]);
  }
  return [...employers].map(([owner, platforms]) => ({ owner, platforms }));
}

/** 'Meta (Facebook, Instagram)'; a company that is named like its only platform is named once. */
export function nameEmployer({ owner, platforms }: Employer): string {
  return platforms.length === 1 && platforms[0] === owner ? owner : `${owner} (${platforms.join(', ')})`;
}

import type { PlatformProfile } from '../platforms/profiles.ts';
import type { Settings } from '../settings.ts';
import { isGranted } from './host-patterns.ts';

/** Match patterns of the servers that the user added for a platform's software. */
export function instancePatterns(platform: PlatformProfile, instances: Settings['instances']): string[] {
  return Object.entries(instances)
    .filter(([, id]) => id === platform.id)
    .map(([origin]) => `${origin}/*`);
}

/** Match patterns that the browser still has to be asked for before a platform can be counted. */
export function missingHosts(platform: PlatformProfile, granted: readonly string[]): string[] {
  return platform.hosts.filter((pattern) => !isGranted(pattern, granted));
}

/** Are all hosts of a platform granted? False for software without hosts of its own. */
export function isAllowed(platform: PlatformProfile, granted: readonly string[]): boolean {
  return platform.hosts.length > 0 && missingHosts(platform, granted).length === 0;
}

/** May a platform be offered, under a school's or company's policy? */
export function isOffered(
  platform: PlatformProfile,
  settings: Pick<Settings, 'allowRealSites' | 'classroomMode'>,
): boolean {
  if (platform.group === 'practice' || settings.classroomMode === 'practiceOnly') return false;
  return settings.allowRealSites.length === 0 || settings.allowRealSites.includes(platform.id);
}

import { browser } from '../browser.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { readSettings, type Settings } from '../settings.ts';

/** A platform that is counted now, and the pages and requests in which it is. */
export interface Counted {
  platform: Platform;
  pages: string[];
  /** Match patterns of the requests that its network witness observes. */
  requests: string[];
}

/** Is a platform wanted by the settings, whatever the browser grants? */
function isWanted(platform: Platform, settings: Settings): boolean {
  if (platform.group === 'practice') return false;
  if (settings.allowRealSites.length > 0 && !settings.allowRealSites.includes(platform.id)) return false;
  return !settings.pausedPlatforms.includes(platform.id);
}

async function granted(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, index) => answers[index]);
}

function instancesOf(platform: Platform, settings: Settings): string[] {
  return Object.entries(settings.instances)
    .filter(([, id]) => id === platform.id)
    .map(([origin]) => origin);
}

/** Request patterns of a platform; software that runs on many servers is observed only on the granted ones. */
function requestsOf({ network, instances }: Platform, pages: readonly string[]): string[] {
  if (!network) return [];
  if (!instances) return [...network.urls];
  const origins = pages.map((page) => page.replace(/\/\*$/, ''));
  return network.urls.flatMap((pattern) =>
    origins.map((origin) => pattern.replace(/^[^:]+:\/\/[^/]+/, origin)),
  );
}

/** What is counted now: chosen by the user, not paused, allowed by policy, and granted by the browser. */
export async function countedPlatforms(): Promise<Counted[]> {
  const settings = await readSettings();
  if (!settings.started || settings.paused || settings.classroomMode === 'practiceOnly') return [];
  const counted = await Promise.all(
    PLATFORMS.filter((platform) => isWanted(platform, settings)).map(async (platform) => {
      const origins = instancesOf(platform, settings);
      const chosen = settings.platforms.includes(platform.id) ? (platform.pages ?? platform.hosts) : [];
      const pages = await granted([...chosen, ...origins.map((origin) => `${origin}/*`)]);
      return { platform, pages, requests: pages.length > 0 ? requestsOf(platform, pages) : [] };
    }),
  );
  return counted.filter(({ pages }) => pages.length > 0);
}

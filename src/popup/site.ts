import { matcherOf } from '../platforms/match-pattern.ts';
import type { PlatformProfile } from '../platforms/profiles.ts';
import type { Settings } from '../settings.ts';
import { isGranted } from '../ui/host-patterns.ts';
import { isOffered } from '../ui/platform-access.ts';

/** What there is to say about the page in the current tab. */
export type Site =
  /** No web page, or one whose address the extension may not see. */
  | { state: 'none' }
  /** A web page of no known platform. */
  | { state: 'unknown'; host: string }
  /** Known, but a policy forbids it. */
  | { state: 'forbidden'; platform: PlatformProfile; host: string }
  /** Known and not counted: the browser still has to be asked for `missing`. */
  | { state: 'off'; platform: PlatformProfile; host: string; missing: readonly string[] }
  | { state: 'paused'; platform: PlatformProfile; host: string }
  | { state: 'counting'; platform: PlatformProfile; host: string };

/** The platform that a page belongs to: by its address, or because the user added its server. */
function platformOf(
  url: URL,
  platforms: readonly PlatformProfile[],
  instances: Settings['instances'],
): PlatformProfile | undefined {
  const added = instances[url.origin];
  const address = url.origin + url.pathname + url.search;
  return platforms.find(
    ({ id, group, pages, hosts }) =>
      id === added || (group !== 'captcha' && matcherOf(pages ?? hosts)(address)),
  );
}

/**
 * The state of a page.
 * @param address the tab's URL, undefined where the browser does not tell it
 * @param granted match patterns that the browser grants now
 */
export function siteOf(
  address: string | undefined,
  platforms: readonly PlatformProfile[],
  settings: Settings,
  granted: readonly string[],
): Site {
  if (!address || !/^https?:/.test(address)) return { state: 'none' };
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  const platform = platformOf(url, platforms, settings.instances);
  if (!platform) return { state: 'unknown', host };
  if (!isOffered(platform, settings)) return { state: 'forbidden', platform, host };
  const isInstance = settings.instances[url.origin] === platform.id;
  const wanted = isInstance ? [`${url.origin}/*`] : platform.hosts;
  const missing = wanted.filter((pattern) => !isGranted(pattern, granted));
  const chosen = isInstance || settings.platforms.includes(platform.id);
  if (!settings.started || !chosen || missing.length > 0) return { state: 'off', platform, host, missing };
  if (settings.paused || settings.pausedPlatforms.includes(platform.id))
    return { state: 'paused', platform, host };
  return { state: 'counting', platform, host };
}

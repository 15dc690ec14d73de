import type { PlatformProfile } from '../platforms/profiles.ts';
import type { Settings } from '../settings.ts';
import { isAllowed } from '../ui/platform-access.ts';

/** Ticked at first where the browser grants nothing yet. */
const WELL_KNOWN: readonly string[] = [
  'facebook',
  'instagram',
  'linkedin',
  'reddit',
  'tiktok',
  'x',
  'youtube',
];

/**
 * Ids of the platforms that are ticked when the page opens: the user's own choice once there is one, else what
 * the browser allows already, else the well-known ones.
 * @param offered platforms that have a box
 */
export function initialChoice(
  offered: readonly PlatformProfile[],
  settings: Pick<Settings, 'started' | 'platforms'>,
  granted: readonly string[],
): ReadonlySet<string> {
  const ids = offered.map(({ id }) => id);
  if (settings.started || settings.platforms.length > 0)
    return new Set(ids.filter((id) => settings.platforms.includes(id)));
  const allowed = offered.filter((platform) => isAllowed(platform, granted)).map(({ id }) => id);
  return new Set(allowed.length > 0 ? allowed : ids.filter((id) => WELL_KNOWN.includes(id)));
}

import { ask } from './ask.ts';
import type { SettingsProps } from './settings-props.ts';

/** Pauses the counting on one platform, or takes it up again. */
export async function togglePause(
  platform: string,
  { settings: { pausedPlatforms }, change }: SettingsProps,
): Promise<void> {
  const others = pausedPlatforms.filter((id) => id !== platform);
  const isPaused = others.length < pausedPlatforms.length;
  await change({ pausedPlatforms: isPaused ? others : [...others, platform] });
  await ask('refresh');
}

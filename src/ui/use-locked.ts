import { useEffect, useState } from 'preact/hooks';
import { lockedSettings, type Settings } from '../settings.ts';

/** Tells the settings that a policy holds; none until the browser has answered. */
export function useLocked(): (name: keyof Settings) => boolean {
  const [locked, setLocked] = useState<ReadonlySet<keyof Settings>>(new Set());
  useEffect(() => void lockedSettings().then(setLocked), []);
  return (name) => locked.has(name);
}

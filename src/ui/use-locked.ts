import { useEffect, useState } from 'preact/hooks';
import { lockedSettings, onSettingsChange, type Settings } from '../settings.ts';

/**
 * Tells the settings that a policy holds, also when that changes.
 * @param initial what is known before the browser has answered
 */
export function useLocked(
  initial: ReadonlySet<keyof Settings> = new Set(),
): (name: keyof Settings) => boolean {
  const [locked, setLocked] = useState(initial);
  useEffect(() => {
    const read = () => void lockedSettings().then(setLocked);
    const controller = new AbortController();
    onSettingsChange(read, controller.signal);
    read();
    return () => controller.abort();
  }, []);
  return (name) => locked.has(name);
}

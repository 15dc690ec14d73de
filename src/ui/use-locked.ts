import { useEffect, useState } from 'preact/hooks';
import { lockedSettings, onSettingsChange, type Settings } from '../settings.ts';

/** Tells the settings that a policy holds, also when that changes; none until the browser has answered. */
export function useLocked(): (name: keyof Settings) => boolean {
  const [locked, setLocked] = useState<ReadonlySet<keyof Settings>>(new Set());
  useEffect(() => {
    const read = () => void lockedSettings().then(setLocked);
    const controller = new AbortController();
    onSettingsChange(read, controller.signal);
    read();
    return () => controller.abort();
  }, []);
  return (name) => locked.has(name);
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { lockedSettings, onSettingsChange, readSettings, writeSettings, type Settings } from '../settings.ts';
import { applyTheme } from './theme.ts';

/**
 * The settings in force, kept up to date, and a function that changes them, but for those that a policy holds.
 * A change is on screen at once; what is stored decides in the end.
 */
export function useSettings(initial: Settings): [Settings, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState(initial);
  const locked = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const readLocked = async () => (locked.current = await lockedSettings());
    const controller = new AbortController();
    onSettingsChange(() => {
      void readSettings().then(setSettings);
      void readLocked();
    }, controller.signal);
    void readLocked();
    return () => controller.abort();
  }, []);

  useEffect(() => applyTheme(settings.theme), [settings.theme]);

  const change = useCallback(async (part: Partial<Settings>) => {
    // Known beforehand: a popup may be closed before an answer comes.
    const free = Object.fromEntries(Object.entries(part).filter(([name]) => !locked.current.has(name)));
    setSettings((current) => ({ ...current, ...free }));
    await writeSettings(free);
  }, []);

  return [settings, change];
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { onSettingsChange, readSettings, writeSettings, type Settings } from '../settings.ts';
import { applyTheme } from './theme.ts';

/**
 * The settings in force, kept up to date, and a function that changes them.
 * A change is on screen at once; what is stored decides in the end.
 */
export function useSettings(initial: Settings): [Settings, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState(initial);

  useEffect(() => {
    const controller = new AbortController();
    onSettingsChange(() => void readSettings().then(setSettings), controller.signal);
    return () => controller.abort();
  }, []);

  useEffect(() => applyTheme(settings.theme), [settings.theme]);

  const change = useCallback(async (part: Partial<Settings>) => {
    setSettings((current) => ({ ...current, ...part }));
    await writeSettings(part);
  }, []);

  return [settings, change];
}

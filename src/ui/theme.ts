import type { Settings } from '../settings.ts';

/** Puts the chosen theme in force; 'system' leaves it to the browser. See `tokens.css`. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

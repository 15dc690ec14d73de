import type { Settings } from '../settings.ts';
import { startText, text } from './text.ts';
import { applyTheme } from './theme.ts';

/** Theme, language, direction and title of a page, before anything is drawn. */
export async function startPage(settings: Settings, titleKey: string): Promise<void> {
  applyTheme(settings.theme);
  await startText(settings.language);
  document.title = text(titleKey);
}

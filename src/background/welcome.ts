import { browser } from '../browser.ts';
import { readSettings } from '../settings.ts';

/** Opens the welcome page after an installation, unless a school's policy asks for silence. */
export async function openWelcome(): Promise<void> {
  const { showIntroPage } = await readSettings();
  if (showIntroPage) await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

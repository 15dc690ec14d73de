import { browser } from '../browser.ts';
import { readSettings } from '../settings.ts';

/** Milliseconds that an extension installed by an administrator may run before its policy reaches it. */
const POLICY_DELAY = 5_000;

/** Opens the welcome page after an installation, unless a school's policy asks for silence. */
export async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') await new Promise((resolve) => setTimeout(resolve, POLICY_DELAY));
  const { showIntroPage } = await readSettings();
  if (showIntroPage) await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

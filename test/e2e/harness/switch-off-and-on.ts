import { DESK } from './built-extension.ts';
import { runInFirefox } from './firefox-chrome.ts';
import type { TestBrowser } from './test-browser.ts';

interface ManagerGlobals {
  chrome: { management: { setEnabled(id: string, isOn: boolean): Promise<void> } };
}

/** Switches the extension off and on again, as the user does on the browser's page of extensions. */
export async function switchOffAndOn({ name, puppeteer, extension, desk }: TestBrowser): Promise<void> {
  if (name === 'firefox') {
    await runInFirefox(
      puppeteer,
      `AddonManager.getAddonByID(${JSON.stringify(extension.geckoId)}).then(async (addon) => {
        await addon.disable();
        await addon.enable();
      })`,
    );
    return;
  }
  const id = (await desk()).url().replace('chrome-extension://', '').replace(`/${DESK}`, '');
  const manager = await puppeteer.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(async (extensionId) => {
    const { management } = (globalThis as unknown as ManagerGlobals).chrome;
    await management.setEnabled(extensionId, false);
    await management.setEnabled(extensionId, true);
  }, id);
  await manager.close();
}

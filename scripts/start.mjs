// @ts-check
import { installPackages, installPrograms } from './install.mjs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

/*
 * npm start [-- --firefox]: builds the extension and opens a browser with it in a fresh profile, on its
 * welcome page and the practice feed. Ends when the browser is closed.
 */

const target = process.argv.includes('--firefox') ? 'firefox' : 'chrome';

async function installBrowser() {
  if (findBrowser(target) !== undefined) return;
  if (process.platform === 'linux')
    return installPrograms([target === 'firefox' ? 'firefox-esr' : 'chromium']);
  const wanted = target === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  throw new Error(`Please install ${wanted}, then run this again.`);
}

/** The display to use; a virtual one on a machine without any. */
async function findDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return undefined;
  await installPrograms(['Xvfb']);
  const display = await startVirtualDisplay();
  console.log(`There is no screen here: the browser runs unseen on the virtual display ${display.name}.`);
  return display;
}

await installPackages();
await installBrowser();
const built = await run(process.execPath, ['scripts/build.mjs', target]);
if (built.code !== 0) process.exit(built.code);

const display = await findDisplay();
const { openBrowser } = await import('./open-browser.mjs');
const browser = await openBrowser(target, findBrowser(target) ?? '', display?.name);
console.log('Unpaid is open. Close the browser, or press Ctrl+C here, to end.');

const closed = new Promise((resolve) => browser.once('disconnected', resolve));
process.once('SIGINT', () => browser.close());
process.once('SIGTERM', () => browser.close());
await closed;
display?.close();
process.exit(0);

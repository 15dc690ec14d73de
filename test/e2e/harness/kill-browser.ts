import type { Browser } from 'puppeteer-core';

/** Kills a browser with all its processes at once, as the system does when memory runs out. Nothing is closed. */
export async function killBrowser(browser: Browser): Promise<void> {
  const main = browser.process();
  if (main?.pid === undefined) throw new Error('The browser has no process');
  const gone = new Promise((resolve) => main.once('exit', resolve));
  try {
    // The browser leads a group of its own, with its children in it.
    process.kill(-main.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    main.kill('SIGKILL');
  }
  await gone;
}

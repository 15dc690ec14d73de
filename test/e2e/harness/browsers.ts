import type { BrowserName } from './browser-name.ts';

/** The browsers that tests run in; BROWSERS=chromium runs only that one while developing. */
export const BROWSERS = (process.env['BROWSERS'] ?? 'chromium firefox').split(' ') as BrowserName[];

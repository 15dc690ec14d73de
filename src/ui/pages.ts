import { browser } from '../browser.ts';

/** Pages of the extension, by name, as paths in the package. */
const PATHS = {
  classroom: 'src/classroom/index.html',
  dashboard: 'src/dashboard/index.html',
  practice: 'src/practice/index.html',
  welcome: 'src/welcome/index.html',
} as const;

export type PageName = keyof typeof PATHS;

/** Address of a page, with a part of it if there is one. */
export function pageUrl(page: PageName, part = ''): string {
  return browser.runtime.getURL(PATHS[page] + (part && `#${part}`));
}

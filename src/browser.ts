/** The one door to the browser API, for the background and the pages. Content scripts use its types only. */
export { default as browser } from 'webextension-polyfill';
export type { Alarms, Browser, Runtime, Scripting, WebRequest } from 'webextension-polyfill';

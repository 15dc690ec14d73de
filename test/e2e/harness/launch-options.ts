import type { ExtensionCopy } from './built-extension.ts';

/** How a test browser is started; the defaults are what ordinary tests want. */
export interface LaunchOptions {
  /** Port of the site server, to which every host name leads. */
  port: number;
  /** 'granted' (default): no permission prompt appears. 'asked': the browser shows its real one. */
  hosts?: 'granted' | 'asked';
  /** X display, such as ':99', for a browser with windows; headless without it. */
  display?: string;
  /** Interface language of the browser, BCP 47. Default 'en-US'. */
  language?: string;
  /** Time zone that the browser lives in, such as 'Europe/Paris'. Default: the machine's. */
  timeZone?: string;
  /** Port of a proxy that every request goes through, of the browser itself, too. */
  proxy?: number;
  /** Folder of a profile to start with and to keep, instead of a fresh one. */
  profile?: string;
  /** A copy of the extension to use again in that profile, which the caller removes, instead of a new one. */
  extension?: ExtensionCopy;
}

import type { Platform } from '../platforms/platform.ts';
import type { Report } from './report.ts';

/**
 * What a content script knows of its platform. The build writes one `platforms/<id>.js` for each, which leaves it
 * here, in the extension's own world, before the content script of all platforms runs.
 */
export type PlatformData = Pick<Platform, 'id' | 'page' | 'never' | 'captcha' | 'task'>;

/** A page that is watched, as long as `signal` is not aborted. */
export interface WatchedPage {
  platform: string;
  report: Pick<Report, 'record'>;
  signal: AbortSignal;
  /** What of a CAPTCHA was pressed before its script was there. */
  pressed?: Element;
}

declare global {
  var unpaidPlatform: PlatformData | undefined;
  var unpaidRunning: Map<string, AbortController> | undefined;
  /** The page that is watched, for the scripts that run beside its own. */
  var unpaidPage: WatchedPage | undefined;
}

/**
 * Starts `run` for the platform of this page, once: a second injection (after a grant, after an update) finds the
 * first one running and leaves it alone.
 */
export function runOnce(run: (platform: PlatformData, controller: AbortController) => unknown): void {
  const platform = globalThis.unpaidPlatform;
  if (!platform) return;
  const running = (globalThis.unpaidRunning ??= new Map());
  if (running.get(platform.id)?.signal.aborted === false) return;
  const controller = new AbortController();
  running.set(platform.id, controller);
  run(platform, controller);
}

import type { Plugin } from 'vite';
import { PLATFORMS } from '../src/platforms/index.ts';
import type { PlatformData } from '../src/content/platform-data.ts';
import type { Platform } from '../src/platforms/platform.ts';

/** What of a platform its content script needs: no hosts, and no network rules, which the background applies. */
function contentData({ id, page, never, captcha, task }: Platform): PlatformData {
  return {
    id,
    page,
    ...(never && { never }),
    ...(captcha && { captcha }),
    ...(task && { task }),
  };
}

/** Grades are for what is shown, not for counting. */
function withoutGrade(key: string, value: unknown): unknown {
  return key === 'grade' ? undefined : value;
}

/** Writes `platforms/<id>.js` for every platform: a content script carries the one platform of its page. */
export function platformsPlugin(): Plugin {
  return {
    name: 'unpaid:platforms',
    apply: 'build',
    generateBundle() {
      for (const platform of PLATFORMS)
        this.emitFile({
          type: 'asset',
          fileName: `platforms/${platform.id}.js`,
          source: `globalThis.unpaidPlatform = ${JSON.stringify(contentData(platform), withoutGrade)};\n`,
        });
    },
  };
}

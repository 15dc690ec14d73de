import type { Plugin } from 'vite';
import { PLATFORMS } from '../src/platforms/index.ts';
import type { Platform } from '../src/platforms/platform.ts';

/** What of a platform its content script needs: no hosts, and no network rules that the background applies. */
export function contentData({ id, name, page, never, network, captcha, task }: Platform): object {
  return {
    id,
    name,
    page,
    ...(never && { never }),
    ...(network?.carrier === 'resource' && { network: { ...network, urls: [] } }),
    ...(captcha && { captcha }),
    ...(task && { task }),
  };
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
          source: `globalThis.unpaidPlatform = ${JSON.stringify(contentData(platform))};\n`,
        });
    },
  };
}

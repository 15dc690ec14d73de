import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { contentScriptsPlugin } from './build/content-scripts-plugin.ts';
import { localesPlugin } from './build/locales-plugin.ts';
import { manifestFor, type Target } from './build/manifest.ts';
import { PAGE_CHUNKS } from './build/page-chunks.ts';
import { platformsPlugin } from './build/platforms-plugin.ts';
import { polyfillPlugin } from './build/polyfill-plugin.ts';
import { popupPlugin } from './build/popup-plugin.ts';
import { profilesPlugin } from './build/profiles-plugin.ts';
import { stylesheetOrderPlugin } from './build/stylesheet-order-plugin.ts';
import { textOnlyPlugin } from './build/text-only-plugin.ts';

const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  plugins: [
    crx({ manifest: manifestFor(target) as unknown as ManifestV3Export, browser: target }),
    stylesheetOrderPlugin(),
    textOnlyPlugin(),
    polyfillPlugin(),
    contentScriptsPlugin(),
    platformsPlugin(),
    profilesPlugin(),
    localesPlugin(),
    popupPlugin([textOnlyPlugin(), polyfillPlugin(), profilesPlugin()]),
  ],
  build: {
    outDir: `${process.env.OUT ?? 'dist'}/${target}`,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rollupOptions: {
      // The popup is in the manifest.
      input: [
        'welcome/index',
        'dashboard/index',
        'practice/index',
        'practice/captcha',
        'classroom/index',
      ].map((page) => `src/${page}.html`),
      output: { codeSplitting: { groups: PAGE_CHUNKS } },
    },
  },
});

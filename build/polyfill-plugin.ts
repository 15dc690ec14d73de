import type { Plugin } from 'vite';

/**
 * Makes an ES module of `webextension-polyfill`. The build wraps other modules so that each property of what they
 * export is looked at, and here that is the browser's whole API, which sets up each of its parts when it is first
 * looked at: at every start of a page and of the background.
 */
export function polyfillPlugin(): Plugin {
  return {
    name: 'unpaid:polyfill',
    apply: 'build',
    transform: {
      filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
      handler: (code) => ({
        code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
        map: null,
      }),
    },
  };
}

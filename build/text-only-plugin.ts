import type { Plugin } from 'vite';

const MARKUP = /\.innerHTML\b/g;

/**
 * Makes Preact unable to set markup from a string: `dangerouslySetInnerHTML`, which nothing here uses, would write
 * text. Then no code of the extension can turn a word into an element, and the store's linter finds nothing to warn of.
 */
export function textOnlyPlugin(): Plugin {
  return {
    name: 'unpaid:text-only',
    apply: 'build',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.(module|mjs)/ },
      handler(code) {
        if (!MARKUP.test(code)) throw new Error('Preact no longer sets innerHTML: this plugin can go');
        return { code: code.replace(MARKUP, '.textContent'), map: null };
      },
    },
  };
}

import type { Plugin } from 'vite';

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g;
/** The file of `ui/tokens.css` and `ui/controls.css`, which every page links first. */
const SHARED = /\/controls-[^/]*\.css/;

/**
 * Puts the styles that pages share before a page's own, as they are in its source. Vite links what several pages
 * share last, and then the page's own rules would lose (vitejs/vite#3924).
 */
export function stylesheetOrderPlugin(): Plugin {
  return {
    name: 'unpaid:stylesheet-order',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const links = html.match(STYLESHEET) ?? [];
        const ordered = links.toSorted((a, b) => Number(SHARED.test(b)) - Number(SHARED.test(a)));
        return html.replace(STYLESHEET, () => ordered.shift() ?? '');
      },
    },
  };
}

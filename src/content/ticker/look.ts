/** Pixels that the note keeps from the edges of the window. */
export const MARGIN = 12;

/** Declarations that no style of the site is put over. */
function important(style: Readonly<Record<string, string>>): string {
  return Object.entries(style)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';');
}

/** The element in the page: without size, so that the site cannot even tell how long the words are. */
export const HOST_STYLE = important({
  all: 'initial',
  position: 'fixed',
  width: '0',
  height: '0',
  'pointer-events': 'none',
  'user-select': 'none',
});

/** The note itself, which the site's styles do not reach. A browser that does not know `light-dark` shows it light. */
export function boxStyle(theme: 'system' | 'light' | 'dark'): string {
  const scheme = theme === 'system' ? 'light dark' : theme;
  return [
    'position:fixed;left:0;top:0;visibility:hidden;box-sizing:border-box',
    `width:max-content;max-width:calc(100vw - ${2 * MARGIN}px)`,
    'padding:6px 12px;border:1px solid #b3261e;border-radius:8px;box-shadow:0 2px 8px #0003',
    'font:600 14px/1.4 system-ui,sans-serif;color:#1d1b16;background:#fffdf8',
    `color-scheme:${scheme};color:light-dark(#1d1b16,#f1ecdf);background:light-dark(#fffdf8,#1f1d16)`,
    'border-color:light-dark(#b3261e,#ff8a7a)',
  ].join(';');
}

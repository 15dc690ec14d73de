import { browser } from '../browser.ts';

/** In a tab, or on a phone where popups are pages, the width is the window's and not ours to set. */
export function fitWindow(): void {
  const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('page', !isPopup);
}

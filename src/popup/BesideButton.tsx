import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { text } from '../ui/text.ts';
import { canOpenBeside, openBeside } from './beside.ts';

/** Opens the popup's content beside the page, where it stays; only where the browser can. */
export function BesideButton() {
  const [windowId, setWindowId] = useState<number>();

  // Known before the press: what is awaited after it makes the browser forget that there was one.
  useEffect(() => {
    if (canOpenBeside()) void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);

  if (windowId === undefined) return null;
  return (
    <button
      type="button"
      class="link-button"
      data-testid="open-beside"
      onClick={async () => {
        await openBeside(windowId);
        if (!document.documentElement.classList.contains('page')) window.close();
      }}
    >
      {text('popup_menu_beside')}
    </button>
  );
}

import type { TickerNote } from '../../messages.ts';
import { findPlace } from './find-place.ts';
import { boxStyle, HOST_STYLE } from './look.ts';
import { createRows } from './rows.ts';

declare global {
  /** The ticker of this page, in the extension's own world, from its first act on. */
  var showUnpaidNote: ((note: TickerNote) => void) | undefined;
}

/** Milliseconds that a screen reader needs to know of an empty status before it reads out what is put in. */
const HEARD = 100;

/**
 * Makes the ticker of a page: a note that goes by itself, that no pointer can hit, that is never over a control of the
 * site, and of which the site sees neither the words nor the size.
 */
export function createTicker(): (note: TickerNote) => void {
  const host = document.createElement('div');
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(box);
  const rows = createRows(box, () => host.remove());
  addEventListener('beforeprint', () => rows.clear());

  /** Puts it above all that the site shows, a video in full screen included. */
  function raise(): void {
    host.style.cssText = HOST_STYLE;
    host.popover = 'manual';
    if (!host.isConnected) document.documentElement.append(host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }

  function show({ lines, language, theme }: TickerNote): void {
    if (!host.isConnected) raise();
    for (const line of lines) rows.add(line, language);
    box.style.cssText = boxStyle(theme);
    const place = findPlace(box.getBoundingClientRect());
    if (!place) return;
    box.style.left = `${place.left}px`;
    box.style.top = `${place.top}px`;
    box.style.visibility = 'visible';
  }

  return (note) => {
    const wasThere = host.isConnected;
    box.lang = note.language;
    box.dir = note.direction;
    raise();
    setTimeout(show, wasThere ? 0 : HEARD, note);
  };
}

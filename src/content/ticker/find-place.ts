import { MARGIN } from './look.ts';

/** How far (pixels) from the edges the bars of sites reach. */
const BAR = 76;

/** Pixels between the points that are looked at. */
const STEP = 14;

const ROLES =
  'button link checkbox radio switch slider tab textbox searchbox combobox option menuitem menuitemcheckbox ' +
  'menuitemradio spinbutton scrollbar';

/** What can be pressed, or may hold what can be: a frame, as of a chat or a banner, cannot be looked into. */
const CONTROLS = [
  'a[href],area,button,input,select,textarea,label,summary,iframe,embed,object,video[controls],audio[controls]',
  '[contenteditable],[onclick]',
  ...ROLES.split(' ').map((role) => `[role=${role}]`),
].join();

/** What a note would cover: nothing to press, something that perhaps is, or a control. */
type Covered = 'nothing' | 'perhaps' | 'control';

function lookAt(x: number, y: number): Covered {
  let element = document.elementFromPoint(x, y);
  const covered = element && getComputedStyle(element).cursor === 'pointer' ? 'perhaps' : 'nothing';
  while (element) {
    if (element.closest(CONTROLS)) return 'control';
    const inner: Element | null = element.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === element) break;
    element = inner;
  }
  return covered;
}

/** From one end to the other, both included. */
function* steps(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at += STEP) yield at;
  yield to;
}

function lookBelow({ left, top }: Place, { width, height }: Size): Covered {
  let worst: Covered = 'nothing';
  for (const y of steps(top, top + height)) {
    for (const x of steps(left, left + width)) {
      const covered = lookAt(x, y);
      if (covered === 'control') return covered;
      if (covered === 'perhaps') worst = covered;
    }
  }
  return worst;
}

/** Pixels from the edges of the window. */
export interface Place {
  left: number;
  top: number;
}

/** Pixels. */
interface Size {
  width: number;
  height: number;
}

/**
 * Where a note of this size is over no control of the site: at the bottom if it can be; undefined if there are
 * controls everywhere.
 */
export function findPlace(size: Size): Place | undefined {
  const right = Math.min(innerWidth, document.documentElement.clientWidth) - size.width;
  const bottom = innerHeight - size.height;
  let second: Place | undefined;
  for (const top of [bottom - MARGIN, MARGIN, bottom - BAR, BAR, bottom / 2]) {
    for (const left of [right / 2, right - MARGIN, MARGIN]) {
      const covered = lookBelow({ left, top }, size);
      if (covered === 'nothing') return { left, top };
      if (covered === 'perhaps') second ??= { left, top };
    }
  }
  return second;
}

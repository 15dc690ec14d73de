import { matchesOrHolds, parentOf } from './nearest.ts';

/** What was rated since the page was loaded, by the element that holds its two thumbs. */
const rated = new WeakSet<Element>();

/** The nearest element that holds both thumbs; the control itself, where it stands alone. */
function holderOf(control: Element, thumbs: string): Element {
  for (let holder = parentOf(control); holder; holder = parentOf(holder)) {
    const { length } = holder.querySelectorAll(thumbs);
    if (length > 1) return length === 2 ? holder : control;
  }
  return control;
}

/** What a press on a thumb does: the first rates, one that says it is pressed takes that back, others only change it. */
export function rate(control: Element, thumbs: string): 'do' | 'undo' | undefined {
  const holder = holderOf(control, thumbs);
  if (matchesOrHolds(control, '[aria-pressed="true"]')) {
    rated.delete(holder);
    return 'undo';
  }
  if (rated.has(holder)) return undefined;
  rated.add(holder);
  return 'do';
}

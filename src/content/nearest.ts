/** The nearest element from `start` upwards that matches, through shadow roots. */
export function nearest(start: EventTarget | undefined, selector: string): Element | undefined {
  let element = start instanceof Element ? start : undefined;
  while (element) {
    const found: Element | null = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** Does an element match, or hold something that does? */
export function matchesOrHolds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** The parent of a node, out of shadow roots too. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

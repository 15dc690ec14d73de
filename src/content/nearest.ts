/** What an element's tree hangs on, if that is a shadow root. Asked for by name: `instanceof` takes 0.01 ms. */
function hostOf(element: Element): Element | undefined {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  // A link that is in no document has a host of another kind.
  return typeof host === 'object' ? host : undefined;
}

/** The nearest element from `start` upwards that matches, through shadow roots. */
export function nearest(start: Element | undefined, selector: string): Element | undefined {
  for (let element = start; element; element = hostOf(element)) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** Does an element match, or hold something that does? */
export function matchesOrHolds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** The parent of a node, out of shadow roots too. */
export function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? hostOf(element);
}

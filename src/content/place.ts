/** A parent of more children than this is a list of posts, of which only one matters. */
const LONG = 20;

/** The child of `list` that holds `element`. */
function itemOf(list: Node, element: Element): Element {
  const parent = element.parentElement;
  return !parent || parent === list ? element : itemOf(list, parent);
}

/** Where a control is on the page, to find what is there once the site has replaced it. */
export interface Place {
  /** What is there now; undefined if nothing like it is. */
  find(): Element | undefined;
  /** Has `observer` told of every change here, and not of those in the other posts of a list. */
  observe(observer: MutationObserver): void;
}

/**
 * Notes where a control is.
 * @param root what is looked through; in a long list only the item at the same place is
 * @param selector fits the control and whatever replaces it
 */
export function placeOf(control: Element, root: Element | ShadowRoot, selector: string): Place {
  // Not by `length` or `[LONG]`, which count all the children of the list: 0.6 ms for 2,000 of them.
  const inList = root.children.item(LONG) !== null && control.parentNode !== root;
  const item = inList ? itemOf(root, control) : undefined;
  const before = item?.previousElementSibling;
  let scope = item ?? root;
  let observer: MutationObserver | undefined;
  const candidates = () => [...scope.querySelectorAll(selector)];
  // The first one nearly always, which is found sooner than all.
  const index = scope.querySelector(selector) === control ? 0 : Math.max(0, candidates().indexOf(control));

  function observeScope(): void {
    observer?.observe(scope, { subtree: true, childList: true, attributes: true });
  }

  return {
    find() {
      if (inList && !scope.isConnected) {
        scope = (before ? before.nextElementSibling : root.firstElementChild) ?? scope;
        observeScope();
      }
      if (!scope.isConnected) return undefined;
      return index ? candidates()[index] : (scope.querySelector(selector) ?? undefined);
    },
    observe(by) {
      observer = by;
      observeScope();
      if (inList) by.observe(root, { childList: true });
    },
  };
}

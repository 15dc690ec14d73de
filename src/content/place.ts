/** A parent of more children than this is a list of posts, which takes too long to look through. */
const LONG = 100;

/** The child of `list` that holds `element`. */
function itemOf(list: Node, element: Element): Element {
  let item = element;
  while (item.parentElement && item.parentElement !== list) item = item.parentElement;
  return item;
}

/**
 * Remembers where a control is, and answers which one is there later, when the site has replaced it.
 * @param root what is looked through; in a long list only the item at the same place is
 * @param selector fits the control and whatever replaces it
 */
export function rememberPlace(
  control: Element,
  root: Element | ShadowRoot,
  selector: string,
): () => Element | undefined {
  // Counting the children would walk through all of them.
  const inList = root.children[LONG] !== undefined && control.parentNode !== root;
  let scope: Element | ShadowRoot = inList ? itemOf(root, control) : root;
  const before = scope instanceof Element ? scope.previousElementSibling : null;
  const find = () => [...scope.querySelectorAll(selector)];
  const index = Math.max(0, find().indexOf(control));
  return () => {
    if (inList && !scope.isConnected)
      scope = (before ? before.nextElementSibling : root.firstElementChild) ?? scope;
    return scope.isConnected ? find()[index] : undefined;
  };
}

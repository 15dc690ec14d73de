/**
 * Runs in a page: what lies over the place at which an element is pressed, as its markup begins; '' if a press
 * reaches the element, or if it is not on screen.
 */
export function coverOf(element: Element): string {
  const isWithin = (inner: Node | null, outer: Node): boolean => {
    let node = inner;
    while (node && node !== outer) {
      const slot: Node | null = node instanceof Element ? node.assignedSlot : null;
      node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
    }
    return node !== null;
  };
  const box = [...element.getClientRects()]
    .map(({ left, top, right, bottom }) => {
      const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
      return { x, y, width: Math.min(right, innerWidth) - x, height: Math.min(bottom, innerHeight) - y };
    })
    .find(({ width, height }) => width >= 1 && height >= 1);
  if (!box) return '';
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  let hit = document.elementFromPoint(...at);
  for (let root = hit?.shadowRoot; root; root = hit?.shadowRoot) {
    const inner = root.elementFromPoint(...at);
    if (!inner || inner === hit || !root.contains(inner)) break;
    hit = inner;
  }
  return !hit || isWithin(hit, element) || isWithin(element, hit) ? '' : hit.outerHTML.slice(0, 200);
}

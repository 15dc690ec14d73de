/** Where an element is pressed. */
export interface Aim {
  /** In CSS pixels of the element's own frame. */
  x: number;
  y: number;
  /** What lies over that place, as its markup begins; '' if a press reaches the element. */
  cover: string;
}

/** Runs in a page: brings an element on screen, and tells where it is pressed; null if it is nowhere on screen. */
export async function aimAt(element: Element): Promise<Aim | null> {
  const share = await new Promise<number>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry?.intersectionRatio ?? 0);
    });
    observer.observe(element);
  });
  if (share < 1) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });

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
  if (!box) return null;
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  let hit = document.elementFromPoint(...at);
  for (let root = hit?.shadowRoot; root; root = hit?.shadowRoot) {
    const inner = root.elementFromPoint(...at);
    if (!inner || inner === hit || !root.contains(inner)) break;
    hit = inner;
  }
  const isReached = !hit || isWithin(hit, element) || isWithin(element, hit);
  return { x: at[0], y: at[1], cover: isReached ? '' : (hit?.outerHTML.slice(0, 200) ?? '') };
}

import type { Captcha } from '../platforms/platform.ts';
import { hash } from '../witness/hash.ts';

type Challenge = NonNullable<Captcha['challenge']>;

function isShown(element: Element | null): boolean {
  return (
    element !== null &&
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility !== 'hidden'
  );
}

/** The kind of challenge on screen and the labels that one image of it gives. */
export function gridOf({ grids, variant }: Challenge): { labels: number; variant?: string } {
  const shown = grids?.find(({ grid }) => isShown(document.querySelector(grid)));
  if (shown) return { labels: shown.labels, variant: shown.variant };
  return variant === undefined ? { labels: 0 } : { labels: 0, variant };
}

export function isRefused({ wrong }: Challenge): boolean {
  return wrong?.some((selector) => isShown(document.querySelector(selector))) ?? false;
}

function pictureOf(tile: Element): string {
  const image = tile instanceof HTMLImageElement ? tile : tile.querySelector('img');
  if (image) return image.src;
  const painted = tile.matches('[style*="url("]') ? tile : tile.querySelector('[style*="url("]');
  return painted?.getAttribute('style') ?? '';
}

/**
 * A hash that tells one image of a challenge from the next: of the picture that most tiles share (a grid is cut
 * from one image), so that a replaced tile does not make it another. Undefined where tiles show no picture.
 */
export function imageOf({ effort }: Challenge): string | undefined {
  const counts = new Map<string, number>();
  for (const tile of document.querySelectorAll(effort)) {
    const picture = pictureOf(tile);
    if (picture !== '') counts.set(picture, (counts.get(picture) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && hash(first[0]);
}

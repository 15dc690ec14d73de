/** Pixels of the picture for one of the page. */
const SCALE = 2;

/** All style rules of the page as text; the picture cannot load any. */
function pageStyles(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
}

/** The element alone, in an SVG picture that needs nothing from outside. */
function pictureOf(element: HTMLElement, width: number, height: number): string {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.classList.add('as-picture');
  copy.dir = document.documentElement.dir;
  copy.lang = document.documentElement.lang;
  // The picture is narrower than the window, whose width decides on this.
  copy.style.padding = getComputedStyle(element).padding;
  const style = document.createElement('style');
  style.textContent = `${pageStyles()}\n:root{color-scheme:light}`;
  copy.prepend(style);
  const xhtml = new XMLSerializer().serializeToString(copy);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${xhtml}</foreignObject></svg>`;
}

/**
 * Draws an element as it is on screen, on white paper, at twice its size.
 * @returns a PNG
 */
export async function drawElement(element: HTMLElement): Promise<Blob> {
  const { width, height } = element.getBoundingClientRect();
  const image = new Image();
  // A data URL, not a blob: Chromium lets no canvas be read that holds an SVG from a blob.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureOf(element, width, height))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty'))), 'image/png');
  });
}

import type { Page } from 'puppeteer-core';

interface Catcher {
  caught?: { blob: Blob; name: string };
}

/**
 * Makes a page of the extension keep the next file that it would save, at `globalThis.caught`, instead of handing it
 * to the browser.
 */
export async function catchFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const catcher = globalThis as unknown as Catcher;
    delete catcher.caught;
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) catcher.caught = { blob, name: this.download };
    };
  });
}

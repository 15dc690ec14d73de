import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Shows a page of the extension in a theme, whatever is chosen. */
export async function dress(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
}

/**
 * Accessibility faults of a page as axe finds them, WCAG 2.2 AA and good practice; each with its elements.
 * @param theme of two, only the dark one's colours are looked at: all else is the same as in the light one
 */
export async function findFaults(page: Page, theme: 'light' | 'dark' = 'light'): Promise<string[]> {
  const isThere = await page.evaluate(() => Object.hasOwn(globalThis, 'axe'));
  if (!isThere) await page.evaluate(AXE);
  return page.evaluate(
    async (rules) => {
      // Making a selector for each of thousands of elements that are in order takes most of the time.
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        selectors: false,
        ...(rules ? { runOnly: rules } : {}),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    theme === 'dark' ? ['color-contrast'] : undefined,
  );
}

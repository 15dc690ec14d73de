import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../../e2e/harness/until.ts';
import type { Step } from './step.ts';

/** Milliseconds between two things the user does; nobody is faster for long. */
const PACE = 120;

/** Milliseconds that a site has to answer before the user goes on, where the answer matters. */
const ANSWER = 450;

/** An element by the name its replica gave it (`mark` in `page/element.js`), in the page or in one of its frames. */
async function find(page: Page, name: string): Promise<ElementHandle<Element>> {
  const look = async (frame: Frame) => {
    const handle = await frame.evaluateHandle((wanted) => {
      const { replica } = window as unknown as { replica?: { find(name: string): Element | null } };
      const found = replica?.find(wanted);
      return found?.isConnected === true ? found : null;
    }, name);
    return handle.asElement() as ElementHandle<Element> | null;
  };
  return until(`"${name}" on ${page.url()}`, async () => {
    for (const frame of page.frames()) {
      // A frame may go away while it is asked; then it does not have the element.
      const element = await look(frame).catch(() => null);
      if (element !== null) return element;
    }
    return undefined;
  });
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as KeyInput[];
  for (const key of parts) await page.keyboard.down(key);
  for (const key of parts.toReversed()) await page.keyboard.up(key);
}

async function act(page: Page, step: Step): Promise<void> {
  if ('press' in step) await (await find(page, step.press)).click();
  else if ('double' in step) await (await find(page, step.double)).click({ count: 2, delay: 40 });
  else if ('hover' in step) await (await find(page, step.hover)).hover();
  else if ('type' in step) await (await find(page, step.into)).type(step.type);
  else if ('focus' in step) await (await find(page, step.focus)).focus();
  else if ('keys' in step) await pressKeys(page, step.keys);
  else if ('scroll' in step) await page.mouse.wheel({ deltaY: step.scroll });
  else if ('synthetic' in step) {
    await (await find(page, step.synthetic)).evaluate((element) => (element as HTMLElement).click());
  } else await wait(step.wait);
}

/**
 * Plays the user: real mouse and key events, one after the other.
 * @param mood changes how the server answers, for steps that are refused
 */
export async function play(
  page: Page,
  steps: readonly Step[],
  mood: (change: { refuse: 'no' | 'errors' | number }) => void,
): Promise<void> {
  for (const step of steps) {
    if (step.refuse !== undefined) mood({ refuse: step.refuse });
    await act(page, step);
    await wait(step.refuse === undefined ? PACE : ANSWER);
    if (step.refuse !== undefined) mood({ refuse: 'no' });
  }
}

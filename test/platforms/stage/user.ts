import type { ClickOptions, ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../../e2e/harness/until.ts';
import type { Step } from './step.ts';

/** Milliseconds between two things the user does, at least; nobody is faster for long. */
const PACE = 60;

/** What `page/element.js` offers to the user that the test plays. */
interface ReplicaWindow {
  replica?: { find(name: string): Element | null; isBusy(): boolean };
}

/** An element by the name its replica gave it (`mark` in `page/element.js`), in the page or in one of its frames. */
async function find(page: Page, name: string): Promise<ElementHandle<Element>> {
  const look = async (frame: Frame) => {
    const handle = await frame.evaluateHandle((wanted) => {
      const { replica } = window as unknown as ReplicaWindow;
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

/** Waits until the site has answered whatever the user did, in the page and in its frames. */
async function untilAnswered(page: Page): Promise<void> {
  const isBusy = (frame: Frame) =>
    frame.evaluate(() => (window as unknown as ReplicaWindow).replica?.isBusy() ?? false);
  await until(`${page.url()} to answer`, async () => {
    for (const frame of page.frames()) {
      // A frame may go away while it is asked; then it is not at work.
      if (await isBusy(frame).catch(() => false)) return false;
    }
    return true;
  });
}

/** Presses an element as soon as it is on screen: a menu or a challenge may still be on its way there. */
async function press(page: Page, name: string, options: ClickOptions = {}): Promise<void> {
  await until(`"${name}" on ${page.url()} to be on screen`, async () => {
    const element = await find(page, name);
    return element.click(options).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && /not clickable|not an Element|detached/.test(error.message))
          return false;
        throw error;
      },
    );
  });
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as KeyInput[];
  for (const key of parts) await page.keyboard.down(key);
  for (const key of parts.toReversed()) await page.keyboard.up(key);
}

/** Turns the wheel and waits until the page stands still again. */
async function scroll(page: Page, pixels: number): Promise<void> {
  const top = () => page.evaluate(() => scrollY);
  let last = await top();
  let moved = false;
  await page.mouse.wheel({ deltaY: pixels });
  await until('the page to have scrolled', async () => {
    const now = await top();
    const still = now === last;
    moved ||= !still;
    last = now;
    return moved && still;
  });
}

async function act(page: Page, step: Step): Promise<void> {
  if ('press' in step) await press(page, step.press);
  else if ('double' in step) await press(page, step.double, { count: 2, delay: 40 });
  else if ('hover' in step) await (await find(page, step.hover)).hover();
  else if ('type' in step) await (await find(page, step.into)).type(step.type);
  else if ('focus' in step) await (await find(page, step.focus)).focus();
  else if ('keys' in step) await pressKeys(page, step.keys);
  else if ('scroll' in step) await scroll(page, step.scroll);
  else if ('synthetic' in step) {
    await (await find(page, step.synthetic)).evaluate((element) => (element as HTMLElement).click());
  } else await wait(step.wait);
}

/**
 * Plays the user: real mouse and key events, one after the other, each after the site has answered the one before.
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
    await wait(PACE);
    await untilAnswered(page);
    if (step.refuse !== undefined) mood({ refuse: 'no' });
  }
}

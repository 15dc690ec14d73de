import type { ElementHandle, Frame, KeyInput, MouseClickOptions, Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../../e2e/harness/until.ts';
import { aimAt } from './aim.ts';
import { askFrames, isBusyAnywhere, type ReplicaWindow } from './frames.ts';
import type { Step } from './step.ts';

/** Milliseconds between two things the user does, at least; nobody is faster for long. */
const PACE = 60;

/** The frame of a page in which an element was found last: the next one is often there, too. */
const lastFrames = new WeakMap<Page, Frame>();

/** An element by the name its replica gave it (`mark` in `page/element.js`), in the page or in one of its frames. */
async function find(page: Page, name: string): Promise<ElementHandle<Element>> {
  const look = async (frame: Frame) => {
    const handle = await frame.evaluateHandle((wanted) => {
      const found = (window as ReplicaWindow).replica?.find(wanted);
      return found?.isConnected === true ? found : null;
    }, name);
    return handle.asElement() as ElementHandle<Element> | null;
  };
  const lookIn = async (frames: readonly Frame[]) =>
    (await askFrames(frames, look)).find((element) => element);
  return until(`"${name}" on ${page.url()}`, async () => {
    const last = lastFrames.get(page) ?? page.mainFrame();
    const others = page.frames().filter((frame) => frame !== last);
    const element = (await lookIn([last])) ?? (await lookIn(others));
    if (element) lastFrames.set(page, element.frame);
    return element;
  });
}

/** Waits until the site has answered whatever the user did, in the page and in its frames. */
async function untilAnswered(page: Page): Promise<void> {
  // Between frames, what is under way may for a moment be a message that none of them has.
  const wanted = page.frames().length > 1 ? 2 : 1;
  let idle = 0;
  await until(`${page.url()} to answer`, async () => {
    idle = (await isBusyAnywhere(page)) ? 0 : idle + 1;
    return idle === wanted;
  });
}

/** Presses an element as soon as it is on screen with nothing over it: a menu or a challenge may still be on its way. */
async function press(page: Page, name: string, options: Readonly<MouseClickOptions> = {}): Promise<void> {
  let cover = '';
  const tryToPress = async (): Promise<boolean> => {
    const element = await find(page, name);
    const aim = await element.evaluate(aimAt);
    cover = aim?.cover ?? '';
    if (!aim || cover !== '') return false;
    const { x, y } = element.frame === page.mainFrame() ? aim : await element.clickablePoint();
    await page.mouse.click(x, y, options);
    return true;
  };
  await until(`"${name}" on ${page.url()} to be on screen`, () =>
    tryToPress().catch((error: unknown) => {
      if (error instanceof Error && /not clickable|not an Element|detached/.test(error.message)) return false;
      throw error;
    }),
  ).catch((error: unknown) => {
    throw cover === '' ? error : new Error(`"${name}" on ${page.url()} is covered by ${cover}`);
  });
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  // Firefox knows the key by what it writes only.
  const parts = keys.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
  for (const key of parts) await page.keyboard.down(key);
  for (const key of parts.toReversed()) await page.keyboard.up(key);
}

/** Turns the wheel and waits until the page stands still again. */
async function scroll(page: Page, pixels: number): Promise<void> {
  const top = () => page.evaluate(() => scrollY);
  let last = await top();
  let moved = false;
  // Otherwise it is turned in the very corner, where Firefox may find nothing that scrolls.
  await page.mouse.move(4, (await page.evaluate(() => innerHeight)) / 2);
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

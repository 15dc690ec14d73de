import type { ClickOptions, ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../../e2e/harness/until.ts';
import { coverOf } from './cover.ts';
import type { Step } from './step.ts';

/** Milliseconds between two things the user does, at least; nobody is faster for long. */
const PACE = 60;

/** What `page/element.js` offers to the user that the test plays. */
interface ReplicaWindow {
  replica?: { find(name: string): Element | null; isBusy(): boolean };
}

/** Milliseconds after which a frame that does not answer is taken to have gone; a frame that is swapped never does. */
const SILENT = 3_000;

/** Asks every frame of a page at the same time; frames that go away meanwhile answer nothing. */
async function askFrames<T>(page: Page, ask: (frame: Frame) => Promise<T>): Promise<(T | undefined)[]> {
  const answer = (frame: Frame) => ask(frame).catch(() => undefined);
  return Promise.all(page.frames().map((frame) => Promise.race([answer(frame), wait(SILENT, undefined)])));
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
    const elements = await askFrames(page, look);
    return elements.find((element) => element);
  });
}

/** Waits until the site has answered whatever the user did, in the page and in its frames. */
async function untilAnswered(page: Page): Promise<void> {
  const isBusy = (frame: Frame) =>
    frame.evaluate(() => (window as unknown as ReplicaWindow).replica?.isBusy() ?? false);
  // Between frames, what is under way may for a moment be a message that none of them has.
  const wanted = page.frames().length > 1 ? 2 : 1;
  let idle = 0;
  await until(`${page.url()} to answer`, async () => {
    const answers = await askFrames(page, isBusy);
    idle = answers.includes(true) ? 0 : idle + 1;
    return idle === wanted;
  });
}

/** Presses an element as soon as it is on screen with nothing over it: a menu or a challenge may still be on its way. */
async function press(page: Page, name: string, options: ClickOptions = {}): Promise<void> {
  let cover = '';
  const tryToPress = async (): Promise<boolean> => {
    const element = await find(page, name);
    if (!(await element.isIntersectingViewport({ threshold: 1 }))) await element.scrollIntoView();
    cover = await element.evaluate(coverOf);
    if (cover !== '') return false;
    await element.click(options);
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

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The PIN of every scripted lesson. */
export const PIN = '4217';

export const FEED = `src/practice/index.html?pin=${PIN}&minutes=10`;
export const BOARD = 'src/classroom/index.html';

export const id = (name: string) => `[data-testid="${name}"]`;
export const act = (name: string) => `[data-act="${name}"]`;

/** Milliseconds between two presses of a quick pupil. */
export const PACE = 120;

/** The control in the middle of the screen, once it is there. */
async function reach(page: Page, selector: string, index: number) {
  // A page in the background draws nothing, and a press waits for that.
  await page.bringToFront();
  const control = await until(`${selector} (${index})`, async () => (await page.$$(selector))[index]);
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return control;
}

export async function press(page: Page, selector: string, index = 0): Promise<void> {
  await (await reach(page, selector, index)).click();
  await wait(PACE);
}

/** Presses a control without a mouse. */
export async function pressByKey(page: Page, selector: string, index = 0): Promise<void> {
  await (await reach(page, selector, index)).focus();
  await page.keyboard.press('Enter');
  await wait(PACE);
}

/** The middle of a control on the screen, in pixels. */
export async function middleOf(page: Page, selector: string, index = 0): Promise<{ x: number; y: number }> {
  const control = await reach(page, selector, index);
  const box = await until('its place', () => control.boundingBox());
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function read(page: Page, name: string): Promise<string | undefined> {
  const found = await page.$(id(name));
  return found ? (await found.evaluate((element) => element.textContent ?? '')).trim() : undefined;
}

export async function write(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  await page.keyboard.type(text);
}

/** Writes into a box without a mouse and sends it. */
export async function send(page: Page, selector: string, text: string): Promise<void> {
  await (await reach(page, selector, 0)).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await wait(PACE);
}

/** What the payslip says: kind to times and times taken back. */
export async function readPayslip(page: Page): Promise<Record<string, string>> {
  return page.$$eval('.work tbody tr', (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.getAttribute('data-kind') ?? '',
        [...row.querySelectorAll('td')]
          .map((cell) => cell.textContent)
          .join(' ')
          .trim(),
      ]),
    ),
  );
}

/** Ends the shift once so many acts have been written down, and waits for the payslip. */
export async function endShift(page: Page, acts: number): Promise<void> {
  await until(`${acts} acts in the practice store`, async () => (await countPracticeActs(page)) >= acts);
  await press(page, id('shift-skip'));
  await until('the code', async () => (await read(page, 'class-code'))?.length === 14);
}

function countPracticeActs(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('unpaid-practice');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const reading = db.transaction('tallies').objectStore('tallies').getAll();
          reading.addEventListener('success', () => {
            db.close();
            resolve((reading.result as { n: number }[]).reduce((sum, { n }) => sum + n, 0));
          });
        });
      }),
  );
}

export async function choosePin(board: Page): Promise<void> {
  const box = await until('the box of the PIN', () => board.$(id('board-pin')));
  await box.evaluate((element, pin) => {
    const input = element as HTMLInputElement;
    input.value = ` ${pin}`;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, PIN);
  // The board takes the blank away when it has taken the PIN.
  await until('the PIN', () =>
    box.evaluate((element, pin) => (element as HTMLInputElement).value === pin, PIN),
  );
}

/** Waits until the board that is projected shows a slide, numbered from 1. */
export async function untilSlide(board: Page, slide: number): Promise<void> {
  await until(`slide ${slide}`, async () => {
    const [at] = await board.$$eval('.slide-nav .num', (found) => found.map((each) => each.textContent));
    return at?.startsWith(String(slide));
  });
}

/** Gives codes to the board as a paste does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.$eval(
    id('board-input'),
    (box, codes) => {
      const area = box as HTMLTextAreaElement;
      area.value = codes;
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    text,
  );
}

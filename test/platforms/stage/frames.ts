import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** What `page/element.js` offers to the user that the test plays. */
export interface ReplicaWindow {
  replica?: { find(name: string): Element | null; isBusy(): boolean };
}

/** What is reached from one frame: all frames of its origin. */
interface Reached {
  frames: number;
  busy: boolean;
}

/** Milliseconds after which a frame that does not answer is taken to have gone; a frame that is swapped never does. */
const SILENT = 3_000;

/** Asks frames at the same time; frames that go away meanwhile answer nothing. */
export async function askFrames<T>(
  frames: readonly Frame[],
  ask: (frame: Frame) => Promise<T>,
): Promise<(T | undefined)[]> {
  const answer = (frame: Frame) => ask(frame).catch(() => undefined);
  return Promise.all(frames.map((frame) => Promise.race([answer(frame), wait(SILENT, undefined)])));
}

/** Runs in a frame. */
function askOrigin(): Reached {
  const reached: Reached = { frames: 0, busy: false };
  const ask = (frame: Window): void => {
    try {
      reached.busy ||= (frame as ReplicaWindow).replica?.isBusy() ?? false;
      reached.frames += 1;
    } catch (error) {
      // Of another origin.
      if (!(error instanceof DOMException)) throw error;
    }
    for (let index = 0; index < frame.length; index += 1) ask(frame[index] as Window);
  };
  ask(window.top ?? window);
  return reached;
}

/** The origin of a frame's address; 'null' for blank frames, which have that of the frame around them. */
function originOf(frame: Frame): string {
  return URL.canParse(frame.url()) ? new URL(frame.url()).origin : 'null';
}

/** Is the site at work in any frame? One frame of each origin is asked for all; every frame, if that misses any. */
export async function isBusyAnywhere(page: Page): Promise<boolean> {
  const frames = page.frames();
  const byOrigin = new Map(frames.map((frame) => [originOf(frame), frame]));
  byOrigin.delete('null');
  const answers = await askFrames([...byOrigin.values()], (frame) => frame.evaluate(askOrigin));
  if (answers.some((answer) => answer?.busy)) return true;
  const reached = answers.reduce((sum, answer) => sum + (answer?.frames ?? 0), 0);
  if (reached >= frames.length) return false;
  const all = await askFrames(frames, (frame) =>
    frame.evaluate(() => (window as ReplicaWindow).replica?.isBusy() ?? false),
  );
  return all.includes(true);
}

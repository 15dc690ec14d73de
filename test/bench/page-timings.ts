import type { Page } from 'puppeteer-core';

/** Kept by the page itself from its start. */
interface Kept {
  interactions: Map<number, number>;
  longTasks: number;
}

interface Timed extends PerformanceEntry {
  interactionId: number;
}

/** Makes the pages of a tab note how long their interactions take. Before the first one is opened. */
export async function keepTimings(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const kept: Kept = { interactions: new Map(), longTasks: 0 };
    Reflect.set(globalThis, 'kept', kept);
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as Timed[])
        if (interactionId > 0)
          kept.interactions.set(interactionId, Math.max(duration, kept.interactions.get(interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      kept.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask', buffered: true });
  });
}

/**
 * Interaction to Next Paint (ms): the longest interaction, without one in every fifty; and the tasks over 50 ms.
 * @param interactions made; those under 16 ms are not noted by the browser
 */
export async function readTimings(
  page: Page,
  interactions: number,
): Promise<{ inp: number; longTasks: number }> {
  const { durations, longTasks } = await page.evaluate(() => {
    const kept = Reflect.get(globalThis, 'kept') as Kept;
    return { durations: [...kept.interactions.values()], longTasks: kept.longTasks };
  });
  const inp = durations.toSorted((a, b) => b - a)[Math.floor(interactions / 50)] ?? 16;
  return { inp, longTasks };
}

import { browser, type Alarms } from '../browser.ts';
import { updateBadge } from './badge.ts';
import { endLesson } from './end-lesson.ts';
import { takeLeftBehind } from './left-behind.ts';
import { eraseExpired } from './erase-expired.ts';
import { syncTotals } from './sync.ts';
import { tidyLedger } from './tidy.ts';
import { UNBUNDLE, unbundleAll } from './unbundle-soon.ts';

/**
 * Once an hour: a new day may have begun, for the badge; a school's policy may want something gone; totals are
 * exchanged.
 */
const HOURLY = 'hourly';
const DAILY = 'daily';

export async function setAlarms(): Promise<void> {
  await browser.alarms.create(HOURLY, { when: nextHour(Date.now()), periodInMinutes: 60 });
  await browser.alarms.create(DAILY, { periodInMinutes: 24 * 60 });
}

/** A few seconds past the next full hour (ms since the epoch). */
function nextHour(now: number): number {
  const next = new Date(now);
  next.setMinutes(60, 5, 0);
  return next.getTime();
}

/** Erases what a school's policy does not want kept any longer. */
export async function eraseForPolicy(): Promise<void> {
  await endLesson(Date.now());
  await eraseExpired(new Date());
}

export async function onAlarm(alarm: Alarms.Alarm): Promise<void> {
  if (alarm.name === HOURLY) {
    await updateBadge();
    await eraseForPolicy();
    await syncTotals();
  }
  if (alarm.name === DAILY) {
    await takeLeftBehind();
    await tidyLedger();
  }
  if (alarm.name === UNBUNDLE) await unbundleAll();
}

import { browser, type Alarms } from '../browser.ts';
import { updateBadge } from './badge.ts';
import { tidyLedger } from './tidy.ts';

/** Once an hour: a new day may have begun, for the badge. */
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

export async function onAlarm(alarm: Alarms.Alarm): Promise<void> {
  if (alarm.name === HOURLY) await updateBadge();
  if (alarm.name === DAILY) await tidyLedger();
}

/** A clock over the phases of a lesson. Times are milliseconds since the epoch; the clock is an argument. */
export interface LessonTime {
  /** Index of the phase that is on. */
  phase: number;
  /** Milliseconds of this phase that are over, up to `since`. */
  spent: number;
  /** When the clock was set going; 0 while it stands. */
  since: number;
}

export const LESSON_START: LessonTime = { phase: 0, spent: 0, since: 0 };

function spentUntil({ spent, since }: LessonTime, now: number): number {
  return spent + (since === 0 ? 0 : Math.max(0, now - since));
}

/** Seconds left of the phase; below 0 when it runs over, for the teacher decides when it ends. */
export function secondsLeftOf(time: LessonTime, minutes: number, now: number): number {
  return Math.ceil(minutes * 60 - spentUntil(time, now) / 1000);
}

export function toggleClock(time: LessonTime, now: number): LessonTime {
  return time.since === 0 ? { ...time, since: now } : { ...time, spent: spentUntil(time, now), since: 0 };
}

/** Goes on to another phase, which begins at its beginning; the clock runs or stands as before. */
export function goToPhase(time: LessonTime, phase: number, now: number): LessonTime {
  return { phase, spent: 0, since: time.since === 0 ? 0 : now };
}

/** A timed run on the practice feed. Times are milliseconds since the epoch; the clock is an argument. */
export interface Shift {
  phase: 'guess' | 'running' | 'paused' | 'done';
  /** Seconds that it lasts. */
  length: number;
  /** Milliseconds worked before the current run began. */
  worked: number;
  /** When the current run began; 0 while it does not run. */
  since: number;
  /** When the shift was started first, to know when the lesson is over; 0 before. */
  startedAt: number;
  pin: string;
  /** Guesses: acts, and cents that they are worth. */
  guessActs?: number;
  guessCents?: number;
  /** The answer to "what would be fair?", and what decides chance in the class code. */
  fair?: string;
  codeSeed?: number;
}

/** Six minutes: what a 50-minute lesson has room for. */
export const USUAL_SECONDS = 360;

const LONGEST_SECONDS = 3600;

/** A shift that waits for its guess. */
export function newShift(pin: string, length = USUAL_SECONDS): Shift {
  const seconds = Math.min(Math.max(Math.round(length), 1), LONGEST_SECONDS);
  return { phase: 'guess', length: seconds, worked: 0, since: 0, startedAt: 0, pin };
}

/** Milliseconds worked so far, never more than the length. */
function workedUntil(shift: Shift, now: number): number {
  const running = shift.phase === 'running' ? Math.max(0, now - shift.since) : 0;
  return Math.min(shift.length * 1000, shift.worked + running);
}

/** Whole seconds that are left, rounded up. */
export function secondsLeft(shift: Shift, now: number): number {
  return Math.ceil((shift.length * 1000 - workedUntil(shift, now)) / 1000);
}

/** The counter is covered for the first half, so that nobody plays to it. */
export function isCounterShown(shift: Shift, now: number): boolean {
  return shift.phase === 'done' || workedUntil(shift, now) >= shift.length * 500;
}

export function startShift(shift: Shift, guess: { acts?: number; cents?: number }, now: number): Shift {
  return {
    ...shift,
    phase: 'running',
    worked: 0,
    since: now,
    startedAt: now,
    ...(guess.acts === undefined ? {} : { guessActs: guess.acts }),
    ...(guess.cents === undefined ? {} : { guessCents: guess.cents }),
  };
}

export function pauseShift(shift: Shift, now: number): Shift {
  if (shift.phase !== 'running') return shift;
  return { ...shift, phase: 'paused', worked: workedUntil(shift, now), since: 0 };
}

export function resumeShift(shift: Shift, now: number): Shift {
  return shift.phase === 'paused' ? { ...shift, phase: 'running', since: now } : shift;
}

/** The end, by the clock or because somebody skips the rest. */
export function endShift(shift: Shift, now: number): Shift {
  return { ...shift, phase: 'done', worked: workedUntil(shift, now), since: 0 };
}

/** The shift as the clock has it: done once its time is over. */
export function tickShift(shift: Shift, now: number): Shift {
  return shift.phase === 'running' && secondsLeft(shift, now) <= 0 ? endShift(shift, now) : shift;
}

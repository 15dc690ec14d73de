import { describe, expect, it } from 'vitest';
import {
  goToPhase,
  LESSON_START,
  secondsLeftOf,
  toggleClock,
} from '../../../../src/classroom/clock/lesson-clock.ts';

const T = 1_700_000_000_000;

describe('the lesson clock', () => {
  it('stands until it is set going, and while it pauses', () => {
    expect(secondsLeftOf(LESSON_START, 4, T)).toBe(240);
    const going = toggleClock(LESSON_START, T);
    const paused = toggleClock(going, T + 60_000);
    expect(secondsLeftOf(paused, 4, T + 3_600_000)).toBe(180);
    expect(secondsLeftOf(toggleClock(paused, T + 3_600_000), 4, T + 3_610_000)).toBe(170);
  });

  it('runs over rather than pushing the teacher on', () => {
    expect(secondsLeftOf(toggleClock(LESSON_START, T), 4, T + 250_000)).toBe(-10);
  });

  it('begins a phase anew when it is gone to, running or standing as before', () => {
    const going = goToPhase(toggleClock(LESSON_START, T), 2, T + 30_000);
    expect(going).toEqual({ phase: 2, spent: 0, since: T + 30_000 });
    expect(goToPhase(LESSON_START, 1, T)).toEqual({ phase: 1, spent: 0, since: 0 });
  });
});

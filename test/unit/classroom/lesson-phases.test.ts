import { describe, expect, it } from 'vitest';
import { scheduleOf } from '../../../src/classroom/lesson-phases.ts';

describe('the schedule of a lesson', () => {
  it.each([
    ['50', 50],
    ['45', 45],
    ['55', 55],
    ['paper', 50],
  ] as const)('of %s lasts %i minutes', (variant, minutes) => {
    const schedule = scheduleOf(variant);
    expect(schedule.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(minutes);
    schedule.forEach((phase, i) => {
      const before = schedule[i - 1];
      expect(phase.from).toBe(before ? before.from + before.minutes : 0);
    });
  });
});

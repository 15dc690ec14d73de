import { expect, it, vi } from 'vitest';

vi.mock('../../../src/browser.ts', () => ({ browser: {} }));

const { isOver } = await import('../../../src/practice/open-shift.ts');
const { DEFAULTS } = await import('../../../src/settings.ts');
const { newShift, startShift } = await import('../../../src/practice/shift/shift.ts');

const T = 1_700_000_000_000;
const HOUR = 3_600_000;
const shift = startShift(newShift('4217'), {}, T);

function lesson(managed: boolean, retentionHours: number) {
  return { settings: { ...DEFAULTS, retentionHours }, pin: '4217', pinGiven: true, seconds: 360, managed };
}

it('a lesson without a policy is never over by itself', () => {
  expect(isOver(shift, lesson(false, 1), T + 1000 * HOUR)).toBe(false);
});

it('a lesson under a policy is over after two hours, or after the hours that the policy says', () => {
  expect(isOver(shift, lesson(true, 0), T + 2 * HOUR)).toBe(false);
  expect(isOver(shift, lesson(true, 0), T + 2 * HOUR + 1)).toBe(true);
  expect(isOver(shift, lesson(true, 1), T + HOUR + 1)).toBe(true);
});

it('a shift that was never started is not over', () => {
  expect(isOver(newShift('4217'), lesson(true, 1), T)).toBe(false);
});

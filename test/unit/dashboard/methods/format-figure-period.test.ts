import { expect, it, vi } from 'vitest';

vi.mock('../../../../src/ui/text.ts', () => ({
  text: (_: string, quarter: string, year: string) => `T${quarter} ${year}`,
}));

const { formatFigurePeriod } = await import('../../../../src/dashboard/methods/format-figure-period.ts');

it('writes every quarter as the language does, and leaves years alone', () => {
  expect(formatFigurePeriod('Q2 2017')).toBe('T2 2017');
  expect(formatFigurePeriod('Q4 2016 – Q3 2017')).toBe('T4 2016 – T3 2017');
  expect(formatFigurePeriod('2013–2022')).toBe('2013–2022');
});

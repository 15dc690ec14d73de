import { expect, it, vi } from 'vitest';

vi.mock('../../../../src/ui/text.ts', () => ({ locale: () => 'en-GB', text: (key: string) => key }));

const { formatFigureDate } = await import('../../../../src/dashboard/methods/format-figure-date.ts');

it('writes as much of a date as is known', () => {
  expect(formatFigureDate('2012-04-23')).toBe('23 April 2012');
  expect(formatFigureDate('2017-12')).toBe('December 2017');
  expect(formatFigureDate('2018')).toBe('2018');
});

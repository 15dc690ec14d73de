import { describe, expect, it, vi } from 'vitest';

let language = 'en';

vi.mock('../../../src/ui/text.ts', () => ({
  locale: () => language,
  text: (key: string, ...parts: string[]) =>
    key === 'common_direction' ? (language === 'ar' ? 'rtl' : 'ltr') : `${key}(${parts.join(',')})`,
}));

const { formatDay, formatDuration, formatMoney, formatNumber } = await import('../../../src/ui/format.ts');
const { formatDays } = await import('../../../src/ui/format-dates.ts');

describe('formatMoney', () => {
  it('shows a fraction of a cent with three significant digits', () => {
    expect(formatMoney(14_595, 'USD')).toBe('$0.0146');
    expect(formatMoney(1_680, 'USD')).toBe('$0.00168');
    expect(formatMoney(364_384, 'USD')).toBe('$0.364');
  });

  it('keeps the decimals of the currency from 1.00 on, and for nothing at all', () => {
    expect(formatMoney(6_006_000, 'USD')).toBe('$6.01');
    expect(formatMoney(0, 'USD')).toBe('$0.00');
    expect(formatMoney(500_000, 'USD')).toBe('$0.50');
    expect(formatMoney(1_055_000_000, 'JPY')).toBe('¥1,055');
  });

  it('keeps decimals where a column asks for them', () => {
    expect(formatNumber(21, 1)).toBe('21');
    expect(formatNumber(21, 1, 1)).toBe('21.0');
  });

  it('follows the language', () => {
    language = 'fr';
    expect(formatMoney(4_750_000, 'USD').replace(/\s/g, ' ')).toBe('4,75 $');
    expect(formatNumber(12_345).replace(/\s/g, ' ')).toBe('12 345');
    language = 'en';
  });
});

describe('formatMoney from right to left', () => {
  it('keeps the letters and the sign of a currency together', () => {
    language = 'ar';
    expect(formatMoney(4_750_000, 'USD')).toContain('\u2066US$\u2069');
    expect(formatMoney(14_595, 'USD')).toContain('\u2066US$\u2069');
    language = 'en';
  });
});

describe('formatDuration', () => {
  it('goes from seconds to hours and two-digit minutes', () => {
    expect(formatDuration(40)).toBe('common_seconds(40)');
    expect(formatDuration(3_599)).toBe('common_minutes(59)');
    expect(formatDuration(11_280)).toBe('common_hours_minutes(3,08)');
  });
});

describe('days', () => {
  it('never moves a civil day, whatever the time zone', () => {
    expect(formatDay('2026-10-01')).toBe('October 1');
    expect(formatDays('2026-10-01', '2026-10-01')).toBe('October 1, 2026');
    expect(formatDays('2026-10-01', '2026-11-21')).toMatch(/^October 1\s–\sNovember 21, 2026$/);
  });
});

import { describe, expect, test } from 'vitest';
import { value } from '../../../src/valuation/lenses.ts';
import type { PlatformValue, Valuation } from '../../../src/valuation/valuation.ts';
import { zero } from '../../../src/valuation/money.ts';
import { acts, choice, work } from './work.ts';

function platform({ platforms }: Valuation, id: string): PlatformValue {
  const found = platforms.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not in the valuation`);
  return found;
}

describe('ad revenue', () => {
  const like = { like: acts(100) };

  test('shares out 4.75 by 107 acts a month, 96 to 151', () => {
    const { price } = value(work({ facebook: like }), choice());
    expect(price).toEqual({ currency: 'USD', low: 1_034_201, central: 1_459_480, high: 1_626_712 });
  });

  test('prices the acts that stand, and shows the gross beside', () => {
    const valuation = value(work({ facebook: { like: acts(10, { undone: 4 }) } }), choice());
    expect(valuation).toMatchObject({ acts: 6, gross: 10 });
    expect(valuation.price).toEqual(value(work({ facebook: { like: acts(6) } }), choice()).price);
  });

  test('more taken back than done is nothing, not less', () => {
    const valuation = value(work({ facebook: { like: acts(1, { undone: 3 }) } }), choice());
    expect(valuation.price).toEqual(zero('USD'));
  });

  test('is zero, with its reason, where there is no advertising', () => {
    const valuation = value(work({ mastodon: like }), choice());
    expect(valuation).toMatchObject({ price: zero('USD'), zero: 'no-advertising', missing: [] });
    expect(valuation.averageUser).toBeUndefined();
  });

  test.each(['captcha', 'feedback', 'label'] as const)('has no price for a %s', (kind) => {
    const valuation = value(work({ facebook: { [kind]: acts(3) } }), choice());
    expect(valuation.price).toEqual({ reason: 'no-ad-price' });
  });

  test('leaves acts without a price out of the total, and says so', () => {
    const valuation = value(work({ facebook: like, recaptcha: { captcha: acts(9) } }), choice());
    expect(valuation.price).toEqual(value(work({ facebook: like }), choice()).price);
    expect(valuation.missing).toEqual(['no-ad-price']);
    expect(platform(valuation, 'recaptcha').price).toEqual({ reason: 'no-ad-price' });
  });

  test('prices a search by itself, whatever the benchmark', () => {
    const { price, sources } = value(
      work({ 'google-search': { search: acts(100) } }),
      choice({ benchmark: 'own' }),
    );
    expect(price).toEqual({ currency: 'USD', low: 4_280_000, central: 5_050_000, high: 5_050_000 });
    expect(sources).toEqual(['google_rev_per_search_q4_2025']);
  });

  test('has no price where the owner publishes nothing', () => {
    const valuation = value(work({ linkedin: like }), choice({ benchmark: 'latest' }));
    expect(valuation.price).toEqual({ reason: 'no-published-figure' });
  });

  test('takes the newest figure of the region, and the world where there is none', () => {
    const europe = choice({ benchmark: 'latest', region: 'europe' });
    expect(value(work({ facebook: like }), europe).sources).toContain('fb_arpu_eu_q4_2021');
    expect(value(work({ youtube: like }), europe).sources).toContain('yt_arpu_q2_2025');
  });

  test('spans the regions where the region is unknown', () => {
    const at = (region: 'unknown' | 'worldwide') =>
      value(work({ facebook: {} }), choice({ benchmark: 'latest', region })).averageUser;
    const days = 30 / 91.25;
    expect(at('worldwide')).toMatchObject({ low: at('worldwide')?.central, high: at('worldwide')?.central });
    expect(at('unknown')).toEqual({
      currency: 'USD',
      low: Math.round(3.43e6 * days),
      central: at('worldwide')?.central,
      high: Math.round(60.57e6 * days),
    });
  });

  test("counts an average user of Meta's family once", () => {
    const valuation = value(work({ facebook: like, instagram: like, youtube: like }), choice());
    const [one] = valuation.platforms;
    expect(one?.averageUser?.central).toBe(1_561_644);
    expect(valuation.averageUser?.central).toBe(2 * 1_561_644);
  });

  test('counts the days with a visit for figures per daily user, all days for the others', () => {
    const valuation = value(
      work({ reddit: like, youtube: like }, { days: 30, activeDays: 5 }),
      choice({ benchmark: 'latest' }),
    );
    expect(platform(valuation, 'reddit').averageUser?.central).toBe(Math.round((5.98e6 * 5) / 91.25));
    expect(platform(valuation, 'youtube').averageUser?.central).toBe(Math.round((3.87e6 * 30) / 91.25));
  });
});

describe('click market', () => {
  test('has no price for what nobody sells', () => {
    const valuation = value(work({ facebook: { tag: acts(3), save: acts(2) } }), choice({ lens: 'click' }));
    expect(valuation.price).toEqual({ reason: 'no-published-figure' });
    expect(valuation.worker).toEqual({ reason: 'no-published-figure' });
  });

  test('shows the worker a tenth, 0.067 to 0.4', () => {
    const { worker } = value(work({ facebook: { like: acts(1000) } }), choice({ lens: 'click' }));
    expect(worker).toEqual({ currency: 'USD', low: 402_000, central: 1_500_000, high: 66_000_000 });
  });
});

describe('hourly wage', () => {
  test('models CAPTCHAs by what they were', () => {
    const captcha = acts(3, { variants: { checkbox: 1, audio: 1, slider: 1 } });
    const { seconds } = value(work({ recaptcha: { captcha } }), choice({ lens: 'wage' }));
    expect(seconds.central).toBeCloseTo(1.85 + 12 + 30, 9);
  });

  test('names the wage and the figures behind the seconds', () => {
    const { sources } = value(work({ facebook: { like: acts(1) } }), choice({ lens: 'wage' }));
    expect(sources).toEqual(['minwage_fr_2026', 'time_like']);
  });
});

describe('AI training', () => {
  test('finds no label in a CAPTCHA that only asks for a click', () => {
    const captcha = acts(2, { quantity: 0, variants: { checkbox: 2 } });
    const valuation = value(work({ recaptcha: { captcha } }), choice({ lens: 'training' }));
    expect(valuation).toMatchObject({ price: zero('USD'), zero: 'no-label' });
  });

  test('knows no price for what was heard', () => {
    const captcha = acts(2, { variants: { audio: 2 } });
    const valuation = value(work({ recaptcha: { captcha } }), choice({ lens: 'training' }));
    expect(valuation.price).toEqual({ reason: 'no-published-figure' });
  });

  test('may always be worth nothing', () => {
    const { price } = value(
      work({ facebook: { like: acts(500), tag: acts(9) } }),
      choice({ lens: 'training' }),
    );
    expect(price).toMatchObject({ low: 0 });
  });
});

test.each(['ad', 'click', 'wage', 'training'] as const)(
  '%s: paid work and practice stand outside',
  (lens) => {
    const done = { like: acts(10), captcha: acts(10), label: acts(10) };
    const valuation = value(work({ mturk: done, practice: done }), choice({ lens }));
    expect(valuation).toMatchObject({ acts: 0, gross: 0, platforms: [], price: { central: 0 } });
  },
);

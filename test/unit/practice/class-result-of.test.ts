import { expect, it } from 'vitest';
import { noTotals } from '../../../src/acts/sums.ts';
import { classResultOf } from '../../../src/practice/shift/class-result-of.ts';

it('totals become counts of the class code; CAPTCHAs are parted by their kind', () => {
  const totals = new Map([
    ['like', { ...noTotals(), n: 12, undone: 2 }],
    ['captcha', { ...noTotals(), n: 3, quantity: 18, variants: { 'image-3x3': 1, click: 1, text: 1 } }],
  ] as const);
  const { counts, guess, fair } = classResultOf(totals, { guess: 40, fair: 'commonFund' });
  expect(counts).toMatchObject({ like: 12, imageCaptcha: 1, otherCaptcha: 2, comment: 0 });
  expect([guess, fair]).toEqual([40, 'commonFund']);
});

it('an answer that is none of those offered is left out', () => {
  expect(classResultOf(new Map(), { fair: 'anything' })).not.toHaveProperty('fair');
});

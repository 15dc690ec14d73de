import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceScale } from '../../../../src/dashboard/charts/nice-scale.ts';
import { frameOf } from '../../../../src/dashboard/charts/frame.ts';
import { stackBar, stepOf } from '../../../../src/dashboard/charts/bars.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [66, [0, 20, 40, 60, 80]],
  [1000, [0, 500, 1000]],
])('marks for %i acts', (max, ticks) => {
  expect(niceScale(max).ticks).toEqual(ticks);
});

test('marks are whole, few, and hold the greatest value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (max) => {
      const { top, ticks } = niceScale(max);
      expect(top).toBeGreaterThanOrEqual(max);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('bars stack from the base line, and mirror in right-to-left pages', () => {
  const bucket = { from: '', to: '', acts: 3, forms: { qualification: 2, monetisation: 0, automation: 1 } };
  for (const mirrored of [false, true]) {
    const frame = frameOf(400, 200, mirrored);
    const step = stepOf(frame, 10);
    const [below, above] = stackBar(bucket, 0, step, 3, frame);
    expect([below?.form, above?.form]).toEqual(['qualification', 'automation']);
    expect((below?.y ?? 0) + (below?.height ?? 0)).toBeCloseTo(frame.plot.bottom);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.y ?? 0);
    expect(above?.y).toBeCloseTo(frame.plot.top);
    const middle = (below?.x ?? 0) + (below?.width ?? 0) / 2;
    expect(middle).toBeCloseTo(mirrored ? 400 - 40 - step / 2 : 40 + step / 2);
  }
});

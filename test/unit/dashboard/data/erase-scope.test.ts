import { expect, test } from 'vitest';
import { scopeOf } from '../../../../src/dashboard/data/erase-scope.ts';

test('everything has no bounds', () => {
  expect(scopeOf({ all: true }, 4)).toEqual({});
});

test('a platform is erased in all its hours', () => {
  expect(scopeOf({ platform: 'x' }, 4)).toEqual({ platform: 'x' });
});

test('days are erased as they are shown: from the hour at which they start', () => {
  expect(scopeOf({ from: '2026-11-01', to: '2026-11-02' }, 4)).toEqual({
    fromSlot: '2026-11-01T04',
    endSlot: '2026-11-03T04',
  });
});

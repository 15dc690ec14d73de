import { expect, test } from 'vitest';
import { begin, moveTo, type EraseState } from '../../../../src/dashboard/data/erasings.ts';

const ERASED: EraseState = { step: 'erased', count: 3, rows: { tallies: [], attention: [] } };

test('each erasing keeps its own way back while others come', () => {
  const first = moveTo(begin([], { platform: 'x' }), 1, ERASED);
  const both = moveTo(begin(first, { all: true }), 2, ERASED);
  expect(both.map(({ id, what }) => [id, what])).toEqual([
    [2, { all: true }],
    [1, { platform: 'x' }],
  ]);
  const undone = moveTo(both, 1, { step: 'undone' });
  expect(undone.map(({ state }) => state.step)).toEqual(['erased', 'undone']);
});

test('what is over is not shown any more when the next one begins', () => {
  for (const over of [{ step: 'undone' }, { step: 'failed' }, { ...ERASED, count: 0 }] as const) {
    const one = moveTo(begin([], { all: true }), 1, over);
    expect(begin(one, { platform: 'x' })).toHaveLength(1);
  }
});

import { expect, it } from 'vitest';
import { handIn } from '../../../../src/classroom/board/hand-in.ts';
import { sampleCodes } from '../../../../src/classroom/board/sample-codes.ts';

it('sample codes are valid, distinct, and the same for the same PIN', () => {
  const codes = sampleCodes('0042', 1000);
  const { board, refused } = handIn(new Map(), codes.join('\n'), '0042');
  expect(refused).toEqual([]);
  expect(board.size).toBe(1000);
  expect(sampleCodes('0042', 1000)).toEqual(codes);
  expect(sampleCodes('0043', 1)).not.toEqual(codes.slice(0, 1));
});

import { describe, expect, it } from 'vitest';
import { isComplete } from '../../../../src/classroom/board/is-complete.ts';

describe('a text in the box of the board', () => {
  it.each(['', '7K3Q', '7K3Q-9F2A4', '7K3Q 9F2A4', '7K3Q9F2A4M1P2X 7K'])('waits for more: %j', (text) => {
    expect(isComplete(text)).toBe(false);
  });

  it.each([
    '7K3Q9F2A4M1P2X',
    '7K3Q-9F2A4-M1P2X',
    '7K3Q 9F2A4 M1P2X',
    '7K3Q\n',
    '7K3Q9F2A4M1P2X, 7K3Q9F2A4M1P2Y',
  ])('is handed in: %j', (text) => {
    expect(isComplete(text)).toBe(true);
  });
});

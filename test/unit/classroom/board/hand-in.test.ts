import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handIn, type Board } from '../../../../src/classroom/board/hand-in.ts';
import { sampleCodes } from '../../../../src/classroom/board/sample-codes.ts';
import { splitCodes } from '../../../../src/classroom/board/split-codes.ts';

const EMPTY: Board = new Map();
const CODES = sampleCodes('4217', 30);

describe('splitting a pasted text', () => {
  const separator = fc.constantFrom('\n', '\r\n', ', ', ';', '\t', '  ', ' | ', '\n\n');

  it('finds every code, however they are parted', () => {
    fc.assert(
      fc.property(separator, fc.integer({ min: 1, max: 30 }), (by, n) => {
        expect(splitCodes(CODES.slice(0, n).join(by))).toEqual(CODES.slice(0, n));
      }),
    );
  });

  it('takes a code in groups for one code', () => {
    const [code = ''] = CODES;
    const grouped = `${code.slice(0, 4)} ${code.slice(4, 9)} ${code.slice(9)}`;
    expect(splitCodes(`${grouped}\n${grouped.replaceAll(' ', '-')}`)).toEqual([
      code,
      grouped.replaceAll(' ', '-'),
    ]);
  });

  it('reads a column of a spreadsheet with quotes', () => {
    expect(splitCodes(CODES.map((code) => `"${code}"`).join('\n'))).toEqual(CODES);
  });
});

describe('handing in', () => {
  it('adds each code once and says which came twice', () => {
    const first = handIn(EMPTY, CODES.slice(0, 10).join('\n'), '4217');
    expect(first.added).toHaveLength(10);
    const second = handIn(first.board, CODES.slice(5, 15).join('\n'), '4217');
    expect(second.duplicates).toEqual(CODES.slice(5, 10));
    expect(second.board.size).toBe(15);
  });

  it('flags a code that is twice in the same text', () => {
    const report = handIn(EMPTY, `${CODES[0]} ${CODES[0]?.toLowerCase()}`, '4217');
    expect(report.board.size).toBe(1);
    expect(report.duplicates).toEqual([CODES[0]]);
  });

  it('refuses codes of another lesson, mistyped and half ones, each with its reason', () => {
    const foreign = sampleCodes('0815', 1)[0] ?? '';
    const [code = ''] = CODES;
    const mistyped = (code.startsWith('8') ? '9' : '8') + code.slice(1);
    const report = handIn(EMPTY, [foreign, mistyped, code.slice(0, 9)].join('\n'), '4217');
    expect(report.refused.map(({ reason }) => reason.kind)).toEqual(['otherLesson', 'mistyped', 'length']);
    expect(report.board.size).toBe(0);
  });

  it('leaves the board alone that it was given', () => {
    handIn(EMPTY, CODES.join('\n'), '4217');
    expect(EMPTY.size).toBe(0);
  });

  it('shows only the head of a refused text', () => {
    const report = handIn(EMPTY, 'X'.repeat(5000), '4217');
    expect(report.refused[0]?.text).toHaveLength(24);
  });
});

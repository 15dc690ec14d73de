import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { sampleCodes } from '../../../src/classroom/board/sample-codes.ts';
import { qrPath } from '../../../src/classroom/qr-path.ts';

/** Pixels to a module. */
const SCALE = 4;

/** Paints the path as a browser does: black squares on white. */
function paint({ path, size }: ReturnType<typeof qrPath>) {
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) * SCALE + row) * width + Number(x) * SCALE) * 4;
      for (let i = start; i < start + SCALE * 4; i++) if (i % 4 !== 3) data[i] = 0;
    }
  return { data, width, height: width };
}

describe('the QR code of a class code', () => {
  it('is read back by a camera as the same code', () => {
    for (const code of sampleCodes('4217', 20)) expect(decodeQR(paint(qrPath(code)))).toBe(code);
  });

  it('is the smallest there is, so that a phone reads it across a table', () => {
    const sizes = new Set(sampleCodes('4217', 20).map((code) => qrPath(code).size));
    // Version 1, 21 modules, and four of quiet on each side.
    expect([...sizes]).toEqual([29]);
  });
});

import { describe, expect, test } from 'vitest';
import { Gestures } from '../../../src/witness/gestures.ts';

describe('the gesture of a request', () => {
  test('is the latest one before it', () => {
    const gestures = new Gestures();
    gestures.add(1_000);
    const second = gestures.add(1_200);
    expect(gestures.before(1_300, 3_000)).toBe(second);
    expect(gestures.before(4_201, 3_000)).toBeUndefined();
    expect(gestures.before(300_000, 600_000)).toBe(second);
  });

  test('may follow by a moment, on sites that act on mousedown', () => {
    const gestures = new Gestures();
    const click = gestures.add(1_100);
    expect(gestures.before(1_000, 3_000)).toBe(click);
    expect(gestures.before(800, 3_000)).toBeUndefined();
  });

  test('is not the second click of a double click for the request of the first', () => {
    const gestures = new Gestures();
    const first = gestures.add(1_000);
    gestures.add(1_100);
    expect(gestures.before(1_003, 3_000)).toBe(first);
  });
});

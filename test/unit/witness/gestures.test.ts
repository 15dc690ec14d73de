import { describe, expect, test } from 'vitest';
import { Gestures } from '../../../src/witness/gestures.ts';

describe('the gesture of a request', () => {
  test('is the latest one before it', () => {
    const gestures = new Gestures();
    gestures.add(1_000);
    const second = gestures.add(1_200);
    expect(gestures.before(1_300)).toBe(second);
    expect(gestures.before(4_201)).toBeUndefined();
    expect(gestures.before(300_000, 600_000)).toBe(second);
  });

  test('may follow by a moment, on sites that act on mousedown', () => {
    const gestures = new Gestures();
    const click = gestures.add(1_100);
    expect(gestures.before(1_000)).toBe(click);
    expect(gestures.before(800)).toBeUndefined();
  });

  test('is not the second click of a double click for the request of the first', () => {
    const gestures = new Gestures();
    const first = gestures.add(1_000);
    gestures.add(1_100);
    expect(gestures.before(1_003)).toBe(first);
  });
});

describe('spending', () => {
  test('happens once for each purpose', () => {
    const gestures = new Gestures();
    gestures.add(1_000);
    expect(gestures.spend(1_005, 'network do like')).toMatchObject({ immediate: true });
    expect(gestures.spend(1_006, 'network do like')).toBeUndefined();
    expect(gestures.spend(1_007, 'network do save')).toBeDefined();
  });

  test('reaches back to the gestures of a queue, but not behind its beginning', () => {
    const gestures = new Gestures();
    gestures.add(500);
    gestures.add(1_000);
    expect(gestures.spend(1_005, 'a')).toBeDefined();
    const second = gestures.add(1_300);
    const third = gestures.add(1_500);
    expect(gestures.spend(1_600, 'a')?.gesture).toBe(third);
    expect(gestures.spend(2_000, 'a')?.gesture).toBe(second);
    expect(gestures.spend(2_400, 'a')).toBeUndefined();
  });
});

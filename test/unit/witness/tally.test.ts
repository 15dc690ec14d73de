import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/witness/observation.ts';
import type { Recorded } from '../../../src/witness/act.ts';
import { Tally } from '../../../src/witness/tally.ts';

const START = Date.UTC(2026, 10, 21, 20);

function page(at: number, more: Partial<Observation> = {}): Observation {
  return { witness: 'page', kind: 'like', direction: 'do', at, ...more };
}

function network(at: number, more: Partial<Observation> = {}): Observation {
  return { witness: 'network', kind: 'like', direction: 'do', at, ...more };
}

function total(
  recorded: readonly Recorded[],
  field: 'n' | 'undone' | 'page' | 'network' | 'quantity',
): number {
  return recorded.reduce((sum, row) => sum + (row[field] ?? 0), 0);
}

/** What is recorded by then, with the numbers that are 0. */
function recordedBy(now: number, tally: Tally): Recorded[] {
  return tally.take(now).map((row) => ({ n: 0, undone: 0, page: 0, network: 0, quantity: 0, ...row }));
}

/** Everything that is ever recorded. */
function end(tally: Tally): Recorded[] {
  return recordedBy(START + 3_600_000, tally);
}

describe('one act', () => {
  test('seen by both witnesses is one, seen by both', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(page(START), START + 5);
    tally.observe(network(START + 3), START + 200);
    expect(end(tally)).toMatchObject([{ kind: 'like', n: 1, page: 1, network: 1, quantity: 1 }]);
  });

  test('is recorded a moment after both agree, not before', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(page(START), START + 5);
    tally.observe(network(START + 3), START + 200);
    expect(tally.take(START + 300)).toEqual([]);
    expect(tally.take(START + 900)).toHaveLength(1);
    expect(tally.take(START + 9_000)).toEqual([]);
  });

  test('seen by one witness waits two seconds for the other', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(page(START), START);
    expect(tally.next(START)).toBe(START + 2_000);
    expect(tally.take(START + 1_999)).toEqual([]);
    expect(recordedBy(START + 2_000, tally)).toMatchObject([{ n: 1, page: 1, network: 0 }]);
  });

  test('gains its second witness after it was recorded', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(page(START), START);
    tally.take(START + 2_000);
    tally.observe(network(START + 3), START + 5_000);
    expect(recordedBy(START + 5_000, tally)).toMatchObject([{ n: 0, page: 0, network: 1, quantity: 0 }]);
  });

  test('pending when the page is left is recorded', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(page(START), START);
    expect(tally.take(START + 10, true)).toHaveLength(1);
  });
});

describe('no act', () => {
  test('without a gesture', () => {
    const tally = new Tally();
    tally.observe(network(START), START + 100);
    tally.gestures.add(START + 10_000);
    tally.observe(network(START + 14_000), START + 14_100);
    expect(end(tally)).toEqual([]);
  });

  test('when the site takes it back by itself', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    const act = tally.observe(page(START), START);
    tally.observe(network(START + 2), START + 100);
    if (act) tally.withdraw(act);
    expect(end(tally)).toEqual([]);
  });

  test('when the site takes it back before the success of its request is known', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.started('1', [network(START + 2, { target: 'post' })]);
    const act = tally.observe(page(START), START + 4);
    if (act) tally.withdraw(act);
    tally.ended('1', true, START + 60);
    expect(end(tally)).toEqual([]);
  });

  test('and can then be done again', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    const act = tally.observe(page(START), START + 4);
    tally.observe(network(START + 2, { target: 'post' }), START + 50);
    if (act) tally.withdraw(act);
    tally.gestures.add(START + 5_000);
    tally.observe(page(START + 5_000), START + 5_004);
    tally.observe(network(START + 5_002, { target: 'post' }), START + 5_050);
    expect(end(tally)).toMatchObject([{ n: 1, page: 1, network: 1 }]);
  });

  test('when the server refuses the request', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.started('1', [network(START + 2)]);
    tally.observe(page(START), START + 4);
    expect(tally.take(START + 5_000)).toEqual([]);
    tally.ended('1', false, START + 5_000);
    expect(end(tally)).toEqual([]);
  });

  test('when a box whose text the server refused is closed afterwards', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.refuse(network(START + 2, { kind: 'comment' }));
    tally.observe(page(START, { kind: 'post' }), START + 4_000);
    tally.observe(page(START, { kind: 'tag', quantity: 2 }), START + 4_000);
    expect(end(tally)).toEqual([]);
    tally.observe(page(START + 5_000, { kind: 'post' }), START + 5_300);
    expect(total(end(tally), 'n')).toBe(1);
  });

  test('more than one for fifty requests after one press', () => {
    const tally = new Tally();
    tally.gestures.add(START - 2_000);
    tally.gestures.add(START);
    for (let index = 0; index < 50; index++)
      tally.observe(network(START + 10 + index * 20, { kind: 'follow' }), START + 100 + index * 20);
    expect(total(end(tally), 'n')).toBe(1);
  });

  test('for a change of reaction, by what the network remembers or by what the page sees', () => {
    const tally = new Tally();
    const react = (at: number, variant: string, target?: string): Observation =>
      network(at, { kind: 'reaction', variant, ...(target === undefined ? {} : { target }) });
    tally.gestures.add(START);
    tally.observe(react(START + 2, 'love', 'a'), START + 100);
    tally.gestures.add(START + 5_000);
    tally.observe(react(START + 5_002, 'haha', 'a'), START + 5_100);
    tally.gestures.add(START + 20_000);
    tally.observe(page(START + 20_000, { kind: 'reaction', direction: 'switch' }), START + 20_050);
    tally.observe(react(START + 20_002, 'wow'), START + 20_100);
    expect(end(tally)).toMatchObject([{ kind: 'reaction', n: 1, variant: 'love' }]);
  });
});

describe('an undo', () => {
  test('adds to undone and never to n', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(page(START), START);
    tally.gestures.add(START + 100);
    tally.observe(page(START + 100, { direction: 'undo' }), START + 100);
    const recorded = end(tally);
    expect([total(recorded, 'n'), total(recorded, 'undone'), total(recorded, 'page')]).toEqual([1, 1, 1]);
  });

  test('takes back what was given, whatever the request calls it', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(network(START + 1, { kind: 'reaction', variant: 'love', target: 'a' }), START + 50);
    tally.gestures.add(START + 4_000);
    tally.observe(network(START + 4_001, { direction: 'undo', target: 'a' }), START + 4_050);
    expect(end(tally)).toMatchObject([
      { kind: 'reaction', n: 1 },
      { kind: 'reaction', n: 0, undone: 1 },
    ]);
  });

  test.each(['page', 'network'])(
    'of a dislike is one, though its request is that of a like (%s first)',
    (first) => {
      const tally = new Tally();
      tally.gestures.add(START);
      const seen = [
        page(START, { direction: 'undo', kind: 'dislike' }),
        network(START + 3, { direction: 'undo', kind: 'like' }),
      ];
      for (const observation of first === 'page' ? seen : seen.toReversed())
        tally.observe(observation, START + 50);
      expect(end(tally)).toMatchObject([{ kind: 'dislike', n: 0, undone: 1 }]);
    },
  );

  test.each(['page', 'network'])(
    'is told by the page where the request does not tell (%s first)',
    (first) => {
      const tally = new Tally();
      tally.gestures.add(START);
      const seen = [
        page(START, { direction: 'undo', kind: 'save' }),
        network(START + 3, { kind: 'save', unsure: true }),
      ];
      for (const observation of first === 'page' ? seen : seen.toReversed())
        tally.observe(observation, START + 50);
      expect(end(tally)).toMatchObject([{ kind: 'save', n: 0, undone: 1 }]);
      tally.gestures.add(START + 9_000);
      tally.observe(network(START + 9_003, { kind: 'save', unsure: true }), START + 9_050);
      expect(end(tally)).toMatchObject([{ kind: 'save', n: 1, undone: 0, page: 0, network: 1 }]);
    },
  );

  test('is not what a dislike after a like is: that is one more act', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(network(START + 1, { target: 'a' }), START + 50);
    tally.gestures.add(START + 4_000);
    tally.observe(network(START + 4_001, { kind: 'dislike', target: 'a' }), START + 4_050);
    expect(end(tally)).toMatchObject([
      { kind: 'like', n: 1, undone: 0 },
      { kind: 'dislike', n: 1, undone: 0 },
    ]);
  });
});

describe('the sharper witness names the kind', () => {
  test('a reply that the page took for a post', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(page(START, { kind: 'post' }), START + 40);
    tally.observe(network(START + 5, { kind: 'comment' }), START + 200);
    expect(end(tally)).toMatchObject([{ kind: 'comment', n: 1, page: 1, network: 1 }]);
  });

  test('two different acts of one gesture stay two', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(network(START + 5, { kind: 'post' }), START + 200);
    tally.observe(network(START + 5, { kind: 'tag', quantity: 3 }), START + 200);
    expect(total(end(tally), 'quantity')).toBe(4);
  });
});

test('any interleaving of m acts, each seen by either or both, counts m', () => {
  const act = fc.record({
    // Two presses of a hand are further apart than the clocks of page and browser.
    gap: fc.integer({ min: 40, max: 20_000 }),
    seen: fc.constantFrom('page', 'network', 'both'),
    start: fc.integer({ min: 0, max: 150 }),
    pageDelay: fc.integer({ min: 0, max: 1_900 }),
    networkDelay: fc.integer({ min: 0, max: 7_900 }),
    kind: fc.constantFrom('like' as const, 'follow' as const, 'save' as const),
    direction: fc.constantFrom('do' as const, 'undo' as const),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const tally = new Tally();
      const events: { at: number; run: (now: number) => void }[] = [];
      let now = START;
      let lastStart = 0;
      for (const { gap, seen, start, pageDelay, networkDelay, kind, direction } of acts) {
        const at = (now += Math.max(gap, lastStart + 40));
        lastStart = start;
        events.push({ at, run: () => void tally.gestures.add(at) });
        if (seen !== 'network')
          events.push({
            at: at + pageDelay,
            run: (t) => void tally.observe(page(at, { kind, direction }), t),
          });
        if (seen !== 'page')
          events.push({
            at: at + start + networkDelay,
            run: (t) => void tally.observe(network(at + start, { kind, direction }), t),
          });
      }
      const recorded: Recorded[] = [];
      for (const event of events.toSorted((a, b) => a.at - b.at)) {
        recorded.push(...tally.take(event.at));
        event.run(event.at);
      }
      recorded.push(...tally.take(now + 3_600_000));
      const done = acts.filter(({ direction }) => direction === 'do');
      expect(total(recorded, 'n')).toBe(done.length);
      expect(total(recorded, 'undone')).toBe(acts.length - done.length);
      expect(total(recorded, 'page')).toBe(done.filter(({ seen }) => seen !== 'network').length);
      expect(total(recorded, 'network')).toBe(done.filter(({ seen }) => seen !== 'page').length);
      expect(
        recorded.every((row) => Object.values(row).every((value) => typeof value !== 'number' || value >= 0)),
      ).toBe(true);
    }),
    { numRuns: 500 },
  );
});

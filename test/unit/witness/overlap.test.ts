import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, Recorded } from '../../../src/witness/act.ts';
import type { Observation } from '../../../src/witness/observation.ts';
import { Tally } from '../../../src/witness/tally.ts';

/*
 * Presses of one kind that follow one another faster than the site sends its requests: the request of one may start
 * after the press of the next, be answered after the next one's, and before or after the page shows anything.
 * All times in ms.
 *
 * What nobody can tell, and is left out below:
 * - A press that the page's witness did not see, whose request starts after another press (or up to 250 before, as
 *   where a site acts on mousedown): the two requests look like two that one press sent.
 * - A press on nothing right before a request (200), or right after (250): it looks like the press that caused it.
 * - Which of two presses the server refused, where both requests look like the second press's own.
 * What the tally does not tell: which of two the server refused, where their requests start or end in another order
 * than they were pressed, and the site then takes back the one that the tally did not mean.
 */

const START = Date.UTC(2026, 10, 21, 20);
const EARLY = 250;
const IMMEDIATE = 200;

interface Press {
  /** Since the press before. */
  gap: number;
  /** From the press to the start of its request. */
  late: number;
  /** From the start of the request to its answer. */
  answer: number;
  /** From the press to the change of the page; undefined if the page's witness is blind to it. */
  shown: number | undefined;
  /** undefined if the network's witness is blind to it; 'nothing' is a press that is no act. */
  outcome: 'accepted' | 'refused' | 'nothing' | undefined;
  /** The site takes the page's change back after a refusal. */
  reverts: boolean;
}

/** Times of the presses, since the epoch. */
function timesOf(presses: readonly Press[]): number[] {
  let at = START;
  return presses.map(({ gap }) => (at += gap));
}

/** Plays presses with all that follows them; answers all that is recorded. */
function play(presses: readonly Press[]): Recorded[] {
  const tally = new Tally();
  const events: { at: number; run: (now: number) => void }[] = [];
  const times = timesOf(presses);
  presses.forEach(({ late, answer, shown, outcome, reverts }, index) => {
    const at = times[index] ?? START;
    const end = at + late + answer;
    const request: Observation = { witness: 'network', kind: 'like', direction: 'do', at: at + late };
    const id = String(index);
    let act: Act | undefined;
    events.push({ at, run: () => void tally.gestures.add(at) });
    if (outcome === 'nothing') return;
    if (shown !== undefined)
      events.push({
        at: at + shown,
        run: (now) => (act = tally.observe({ witness: 'page', kind: 'like', direction: 'do', at }, now)),
      });
    if (outcome === undefined) return;
    events.push({ at: at + late, run: () => tally.started(id, [request]) });
    events.push({ at: end, run: (now) => tally.ended(id, outcome === 'accepted', now) });
    if (outcome === 'refused' && reverts)
      events.push({ at: end + 20, run: () => void (act && tally.withdraw(act)) });
  });
  const recorded: Recorded[] = [];
  let now = START;
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    for (let due = tally.next(now); due !== undefined && due <= event.at; due = tally.next(now))
      recorded.push(...tally.take((now = due)));
    event.run((now = event.at));
    recorded.push(...tally.take(now));
  }
  return [...recorded, ...tally.take(now + 3_600_000)];
}

const plain = {
  gap: fc.integer({ min: 150, max: 3_000 }),
  late: fc.integer({ min: 0, max: 1_500 }),
  answer: fc.integer({ min: 5, max: 4_000 }),
  shown: fc.integer({ min: 1, max: 1_900 }) as fc.Arbitrary<Press['shown']>,
  outcome: fc.constant('accepted') as fc.Arbitrary<Press['outcome']>,
  reverts: fc.constant(false) as fc.Arbitrary<boolean>,
};

function pressesWith(more: Partial<typeof plain> = {}): fc.Arbitrary<Press[]> {
  return fc.array(fc.record({ ...plain, ...more }), { minLength: 1, maxLength: 8 });
}

/** No request starts so close to another press that it looks like that press's own. */
function isClear(presses: readonly Press[]): boolean {
  const times = timesOf(presses);
  return presses.every(({ outcome, late }, index) => {
    if (outcome === 'nothing') return true;
    const start = (times[index] ?? START) + late;
    return times.every((at, other) => other === index || start < at - EARLY || start > at + IMMEDIATE);
  });
}

/** Requests start and are answered in the order of their presses. */
function isInOrder(presses: readonly Press[]): boolean {
  const times = timesOf(presses);
  return presses.every(({ late, answer }, index) => {
    const next = presses[index + 1];
    const gap = (times[index + 1] ?? 0) - (times[index] ?? 0);
    return !next || (late < gap + next.late && late + answer < gap + next.late + next.answer);
  });
}

/** A press that the page's witness does not see has its request before the next press. */
function isTold(presses: readonly Press[]): boolean {
  return presses.every(
    ({ shown, late }, index) => shown !== undefined || late < (presses[index + 1]?.gap ?? 9_999) - EARLY,
  );
}

/** Asserts that each act is counted once, and by each witness that saw it. */
function expectExact(presses: fc.Arbitrary<Press[]>): void {
  fc.assert(
    fc.property(presses, (pressed) => {
      const recorded = play(pressed);
      const acts = pressed.filter(({ outcome }) => outcome !== 'nothing' && outcome !== 'refused');
      const sum = (field: 'n' | 'page' | 'network') =>
        recorded.reduce((total, row) => total + (row[field] ?? 0), 0);
      expect([sum('n'), sum('page'), sum('network')]).toEqual([
        acts.length,
        acts.filter(({ shown }) => shown !== undefined).length,
        acts.filter(({ outcome }) => outcome === 'accepted').length,
      ]);
    }),
    { numRuns: 1_000 },
  );
}

describe('presses that overtake their requests are counted once each', () => {
  test('in order', () => expectExact(pressesWith().filter(isInOrder)));

  test('in any order', () => expectExact(pressesWith()));

  test('where the network’s witness misses some', () =>
    expectExact(pressesWith({ outcome: fc.constantFrom('accepted', undefined) })));

  test('where the page’s witness misses some', () => {
    const shown = fc.option(fc.integer({ min: 1, max: 1_900 }), { nil: undefined, freq: 2 });
    expectExact(pressesWith({ shown }).filter(isTold));
  });

  test('among presses on nothing', () =>
    expectExact(pressesWith({ outcome: fc.constantFrom('accepted', 'nothing') }).filter(isClear)));

  /** A page that is answered before it shows anything shows nothing that was refused; one that waits 2 s is lone. */
  const refused = {
    outcome: fc.constantFrom<Press['outcome']>('accepted', 'refused'),
    shown: fc.integer({ min: 1, max: 100 }),
    answer: fc.integer({ min: 100, max: 400 }),
  };

  test('where the server refuses some', () => expectExact(pressesWith(refused).filter(isClear)));

  test('where the server refuses some, and the site takes those back', () =>
    expectExact(
      pressesWith({ ...refused, reverts: fc.constant(true) })
        .filter(isClear)
        .filter(isInOrder),
    ));
});

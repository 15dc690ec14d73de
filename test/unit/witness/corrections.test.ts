import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/witness/observation.ts';
import { Tally } from '../../../src/witness/tally.ts';

const START = Date.UTC(2026, 10, 21, 20);

function page(at: number, more: Partial<Observation> = {}): Observation {
  return { witness: 'page', kind: 'like', direction: 'do', at, ...more };
}

function network(at: number, more: Partial<Observation> = {}): Observation {
  return { witness: 'network', kind: 'like', direction: 'do', at, ...more };
}

/** Everything that is ever recorded. */
function end(tally: Tally) {
  return tally.take(START + 3_600_000);
}

describe('what the network says is no act', () => {
  const edit = (at: number) => network(at, { kind: 'comment', direction: 'ignore' });

  test('is none when the page took it for one, nor are its tags', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.started('1', [edit(START + 5)]);
    tally.observe(page(START, { kind: 'comment' }), START + 30);
    tally.observe(page(START, { kind: 'tag', quantity: 2 }), START + 30);
    tally.ended('1', true, START + 400);
    expect(end(tally)).toEqual([]);
  });

  test('is none when the page speaks of it afterwards', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.started('1', [edit(START + 5)]);
    tally.ended('1', true, START + 20);
    tally.observe(page(START, { kind: 'comment' }), START + 30);
    expect(end(tally)).toEqual([]);
  });

  test('takes nothing from what came before and after', () => {
    const tally = new Tally();
    for (const at of [START, START + 3_000, START + 6_000]) {
      tally.gestures.add(at);
      const carried = at === START + 3_000 ? edit(at + 5) : network(at + 5, { kind: 'comment' });
      tally.started(String(at), [carried]);
      tally.observe(page(at, { kind: 'comment' }), at + 30);
      tally.ended(String(at), true, at + 400);
    }
    expect(end(tally)).toMatchObject([
      { n: 1, network: 1 },
      { n: 1, network: 1 },
    ]);
  });
});

describe('a press of which the page does not know whether it takes back', () => {
  const unsure = page(START, { kind: 'save', unsure: true });

  test('is what the network says, whichever of them comes first', () => {
    for (const isFirst of [true, false]) {
      const tally = new Tally();
      const undo = network(START + 5, { kind: 'save', direction: 'undo' });
      tally.gestures.add(START);
      for (const seen of isFirst ? [unsure, undo] : [undo, unsure]) tally.observe(seen, START + 50);
      expect(end(tally)).toMatchObject([{ kind: 'save', undone: 1 }]);
    }
  });

  test('is done where only the page saw it', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(unsure, START + 50);
    expect(end(tally)).toMatchObject([{ kind: 'save', n: 1, page: 1 }]);
  });
});

describe('a double click', () => {
  test.each([
    ['right before', 10, 1],
    ['right after', 10, 15],
    ['some time after', 60, 90],
  ])('is done and taken back, though the first request starts %s the second press', (_when, apart, late) => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.gestures.add(START + apart);
    tally.observe(page(START), START + 1);
    tally.observe(page(START + apart, { direction: 'undo' }), START + apart + 1);
    tally.observe(network(START + late), START + late + 30);
    tally.observe(network(START + apart + late, { direction: 'undo' }), START + apart + late + 30);
    expect(end(tally)).toMatchObject([{ n: 1, page: 1, network: 1 }, { undone: 1 }]);
  });
});

describe('a reaction that is taken back', () => {
  test('and replaced at the same press is a change of it', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(network(START + 3, { target: 'a' }), START + 50);
    tally.gestures.add(START + 9_000);
    tally.observe(network(START + 9_003, { direction: 'undo', target: 'a' }), START + 9_050);
    tally.observe(network(START + 9_060, { kind: 'reaction', target: 'a' }), START + 9_090);
    tally.gestures.add(START + 19_000);
    tally.observe(network(START + 19_003, { direction: 'undo', target: 'a' }), START + 19_050);
    expect(end(tally)).toMatchObject([
      { kind: 'like', n: 1 },
      { kind: 'reaction', undone: 1 },
    ]);
  });

  test('is known by what its target was given, where the page only sees a like go off', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(network(START + 3, { kind: 'reaction', target: 'a' }), START + 50);
    tally.gestures.add(START + 9_000);
    tally.observe(page(START + 9_000, { direction: 'undo' }), START + 9_030);
    tally.observe(network(START + 9_003, { direction: 'undo', target: 'a' }), START + 9_050);
    expect(end(tally)).toMatchObject([
      { kind: 'reaction', n: 1 },
      { kind: 'reaction', undone: 1 },
    ]);
  });
});

describe('a text that is sent by more than one press', () => {
  const sent = (at: number, more: Partial<Observation> = {}) =>
    page(at, { kind: 'post', since: START, ...more });
  const request = (at: number) => network(at, { kind: 'post', patience: 600 });

  test('is one act when the site asks first, and the answer sends it', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.gestures.add(START + 3_000);
    tally.observe(request(START + 3_010), START + 3_200);
    tally.observe(sent(START), START + 3_250);
    expect(end(tally)).toMatchObject([{ kind: 'post', n: 1, page: 1, network: 1 }]);
  });

  test('is one act when the first try was refused inside a successful answer', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(request(START + 10), START + 200);
    expect(tally.take(START + 2_300)).toMatchObject([{ n: 1, page: 0, network: 1 }]);
    tally.gestures.add(START + 5_000);
    tally.observe(request(START + 5_010), START + 5_200);
    tally.observe(sent(START + 5_000), START + 5_250);
    expect(end(tally)).toEqual([{ kind: 'post', at: START + 10, page: 1 }]);
  });

  test('is one act when the second try follows before the first is counted', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.observe(request(START + 10), START + 200);
    tally.gestures.add(START + 1_500);
    tally.observe(request(START + 1_510), START + 1_700);
    tally.observe(sent(START + 1_500), START + 1_750);
    expect(end(tally)).toMatchObject([{ n: 1, page: 1, network: 1 }]);
  });

  test('is one act when the user pressed twice before the first answer came', () => {
    const tally = new Tally();
    tally.gestures.add(START);
    tally.started('1', [request(START + 10)]);
    tally.gestures.add(START + 1_500);
    tally.ended('1', true, START + 4_000);
    tally.observe(sent(START + 1_500), START + 4_030);
    expect(end(tally)).toMatchObject([{ n: 1, page: 1, network: 1 }]);
  });

  test('leaves what was sent before, and elsewhere, as it is', () => {
    const tally = new Tally();
    for (const at of [START, START + 10_000, START + 20_000]) {
      tally.gestures.add(at);
      tally.observe(request(at + 10), at + 200);
      tally.observe(sent(at, { since: at }), at + 250);
    }
    expect(end(tally)).toHaveLength(3);
  });
});

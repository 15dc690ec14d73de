import { expect, test } from 'vitest';
import type { Network } from '../../../src/platforms/platform.ts';
import x from '../../../src/platforms/x.ts';
import { bodyReader } from '../../../src/witness/body.ts';
import type { Observation } from '../../../src/witness/observation.ts';
import { recognise } from '../../../src/witness/recognise.ts';
import { Tally } from '../../../src/witness/tally.ts';

const START = Date.UTC(2026, 10, 22, 20);

function seen(network: Network, url: string, body: unknown, at: number): Observation[] {
  const request = { method: 'POST', url, body: JSON.stringify(body) };
  return recognise(network, request, at, bodyReader(request));
}

/** What is recorded of requests that only the network sees, each two seconds after a press. */
function recorded(requests: (readonly [Network, string, unknown])[]): unknown[] {
  const tally = new Tally();
  for (const [index, [network, url, body]] of requests.entries()) {
    const at = START + index * 2_000;
    tally.gestures.add(at);
    for (const observation of seen(network, url, body, at + 5)) tally.observe(observation, at + 50);
  }
  return tally.take(START + 3_600_000).map(({ kind, n = 0, undone = 0 }) => ({ kind, n, undone }));
}

test.each([
  ['with the number of the screen', ['g;1:-1:a:1', 'g;1:-1:a:2', 'g;1:-1:a:3']],
  ['without', ['a token', 'a token', 'a token']],
])('the screens of a report, %s in its token, are one report', (_, tokens) => {
  const url = 'x.com/i/api/1.1/report/flow.json';
  const screens = tokens.map((flow_token) => [x.network, url, { flow_token }] as const);
  expect(recorded(screens)).toEqual([{ kind: 'report', n: 1, undone: 0 }]);
});

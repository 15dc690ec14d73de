import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '../../../src/platforms/index.ts';
import { matcherOf } from '../../../src/platforms/match-pattern.ts';
import type { Network } from '../../../src/platforms/platform.ts';
import type { Observation } from '../../../src/witness/observation.ts';
import { bodyReader } from '../../../src/witness/body.ts';
import { recognise } from '../../../src/witness/recognise.ts';
import type { RequestFixture } from '../../platforms/fixture.ts';

const FIXTURES = import.meta.glob<readonly RequestFixture[]>('../../platforms/*/requests.ts', {
  eager: true,
  import: 'REQUESTS',
});

function fixturesOf(id: string): readonly RequestFixture[] {
  return FIXTURES[`../../platforms/${id}/requests.ts`] ?? [];
}

function bodyOf({ json, form, body }: RequestFixture): string {
  if (json !== undefined) return JSON.stringify(json);
  return form === undefined ? (body ?? '') : new URLSearchParams(form).toString();
}

function urlOf({ request }: RequestFixture): string {
  return request.replace(/^\S+ /, '');
}

/** What the network's witness sees in a request. */
function recognised(network: Network, fixture: RequestFixture): Observation[] {
  const url = urlOf(fixture).replace(/^https:\/\//, '');
  const [method = ''] = fixture.request.split(' ');
  const request = { method, url, operationHeader: fixture.header ?? '', body: bodyOf(fixture) };
  return recognise(network, request, 0, bodyReader(request));
}

function named({ kind, direction, variant, quantity }: Observation): string {
  if (kind === 'tag' && direction === 'do') return `${quantity} tags`;
  return `${direction === 'do' ? '' : `${direction} `}${kind}${variant === undefined ? '' : `:${variant}`}`;
}

function carried(network: Network, fixture: RequestFixture): string {
  return recognised(network, fixture).map(named).join(' + ');
}

describe.each(PLATFORMS.flatMap(({ id, network }) => (network ? [[id, network] as const] : [])))(
  'requests of %s',
  (id, network) => {
    const fixtures = fixturesOf(id);
    const matches = matcherOf(network.urls);

    test.each(fixtures.map((fixture) => [fixture.request, fixture.carries, fixture] as const))(
      '%s carries “%s”',
      (_request, carries, fixture) => {
        expect(carried(network, fixture)).toBe(carries);
        if (carries !== '') expect(matches(urlOf(fixture))).toBe(true);
      },
    );

    test('there are some that carry nothing', () => {
      expect(fixtures.some(({ carries }) => carries === '')).toBe(true);
    });

    test('every rule has a request that it fits', () => {
      for (const { direction, ...rule } of network.rules) {
        const alone = { ...network, rules: [rule] };
        expect(
          fixtures.some((fixture) => carried(alone, fixture) !== ''),
          `no request for ${direction ?? 'do'} ${JSON.stringify(rule)}`,
        ).toBe(true);
      }
    });
  },
);

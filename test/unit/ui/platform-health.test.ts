import { describe, expect, it } from 'vitest';
import { period } from '../../../src/acts/period.ts';
import type { TallyRow } from '../../../src/acts/tally-row.ts';
import { PROFILES } from '../../../src/platforms/profiles.ts';
import { platformHealth } from '../../../src/ui/platform-health.ts';
import { sumWork } from '../../../src/ui/read-work.ts';

const QUARTER = period('2026-10-01', '2026-11-21');

function row(slot: string, platform: string, seen: { page: number; network: number }): TallyRow {
  const n = Math.max(seen.page, seen.network);
  return {
    slot,
    platform,
    kind: 'like',
    device: 'd',
    n,
    undone: 0,
    ...seen,
    quantity: n,
    seconds: 0,
    variants: {},
  };
}

function healthIn(rows: TallyRow[], visits: Record<string, number> = {}): Record<string, string> {
  const attention = Object.entries(visits).map(([platform, count]) => {
    return { slot: '2026-11-20T10', platform, device: 'd', seconds: 60, visits: count };
  });
  const found = platformHealth(sumWork(QUARTER, rows, attention), PROFILES, 0);
  return Object.fromEntries(found.map(({ platform, health }) => [platform.id, health]));
}

describe('platformHealth', () => {
  it('names the witness that does not see', () => {
    expect(
      healthIn([
        row('2026-11-20T10', 'x', { page: 0, network: 4 }),
        row('2026-11-20T10', 'facebook', { page: 4, network: 0 }),
        row('2026-11-20T10', 'reddit', { page: 4, network: 4 }),
        row('2026-11-20T10', 'recaptcha', { page: 4, network: 0 }),
      ]),
    ).toMatchObject({ x: 'page-blind', facebook: 'network-blind', reddit: 'agree', recaptcha: 'single' });
  });

  it('judges by the last seven days alone', () => {
    const long = row('2026-11-01T10', 'x', { page: 90, network: 90 });
    expect(healthIn([long, row('2026-11-21T10', 'x', { page: 3, network: 0 })])).toMatchObject({
      x: 'network-blind',
    });
    expect(healthIn([long], { x: 6 })).toMatchObject({ x: 'nothing-seen' });
  });

  it('makes nothing of a few visits without an act', () => {
    expect(healthIn([], { x: 2 })).toMatchObject({ x: 'quiet' });
  });
});

import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/acts/kinds.ts';
import { period } from '../../../src/acts/period.ts';
import type { TallyRow } from '../../../src/acts/tally-row.ts';
import { PROFILES } from '../../../src/platforms/profiles.ts';
import { platformHealth, type PlatformHealth } from '../../../src/ui/platform-health.ts';
import { sumWork } from '../../../src/ui/read-work.ts';
import { rowOf } from '../../seed/row-of.ts';

const QUARTER = period('2026-10-01', '2026-11-21');

function row(
  slot: string,
  platform: string,
  seen: { page: number; network: number },
  kind: Kind = 'like',
): TallyRow {
  return rowOf({ slot, platform, kind, n: Math.max(seen.page, seen.network), ...seen });
}

function found(rows: TallyRow[], visits: Record<string, number> = {}): PlatformHealth[] {
  const attention = Object.entries(visits).map(([platform, count]) => {
    return { slot: '2026-11-20T10', platform, device: 'd', seconds: 60, visits: count };
  });
  return platformHealth(sumWork(QUARTER, rows, attention), PROFILES, 0);
}

function healthIn(rows: TallyRow[], visits: Record<string, number> = {}): Record<string, string> {
  return Object.fromEntries(found(rows, visits).map(({ platform, health }) => [platform.id, health]));
}

function healthOn(id: string, rows: TallyRow[]): PlatformHealth | undefined {
  return found(rows).find(({ platform }) => platform.id === id);
}

describe('platformHealth', () => {
  it('names the witness that does not see', () => {
    expect(
      healthIn([
        row('2026-11-20T10', 'x', { page: 0, network: 4 }),
        row('2026-11-20T10', 'facebook', { page: 4, network: 0 }),
        row('2026-11-20T10', 'reddit', { page: 4, network: 4 }),
        row('2026-11-20T10', 'recaptcha', { page: 4, network: 0 }, 'captcha'),
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

  it('shows one kind that is blind among others that are well', () => {
    const state = healthOn('x', [
      row('2026-11-21T10', 'x', { page: 90, network: 90 }),
      row('2026-11-21T10', 'x', { page: 0, network: 1 }, 'share'),
    ]);
    expect(state?.health).toBe('page-blind');
    expect(Object.fromEntries(state?.kinds ?? [])).toEqual({ like: 'agree', share: 'page-blind' });
  });

  it('expects nothing of a witness that cannot see a kind', () => {
    const state = healthOn('bluesky', [
      row('2026-11-21T10', 'bluesky', { page: 2, network: 2 }),
      row('2026-11-21T10', 'bluesky', { page: 0, network: 9 }, 'save'),
      row('2026-11-21T10', 'bluesky', { page: 1, network: 9 }, 'tag'),
    ]);
    expect(state).toMatchObject({ health: 'agree', agreement: 1 });
    expect(state?.kinds.get('save')).toBe('single');
  });

  it('knows that one box on the page may be a post, a reply or a quote', () => {
    const state = healthOn('bluesky', [row('2026-11-21T10', 'bluesky', { page: 0, network: 3 }, 'comment')]);
    expect(state?.health).toBe('page-blind');
  });
});

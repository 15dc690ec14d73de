import type { Kind } from '../../src/acts/kinds.ts';
import { addDays } from '../../src/acts/slot.ts';
import type { AttentionRow, TallyRow } from '../../src/acts/tally-row.ts';
import { randomFrom } from './random.ts';

/** How often a user does this, in an hour with any use, from 0 to 1. */
const HABITS: readonly { platform: string; kind: Kind; chance: number; variants?: readonly string[] }[] = [
  { platform: 'facebook', kind: 'like', chance: 0.55 },
  { platform: 'facebook', kind: 'reaction', chance: 0.3, variants: ['love', 'haha', 'wow', 'care'] },
  { platform: 'facebook', kind: 'comment', chance: 0.15 },
  { platform: 'facebook', kind: 'share', chance: 0.08 },
  { platform: 'instagram', kind: 'like', chance: 0.5 },
  { platform: 'instagram', kind: 'follow', chance: 0.06 },
  { platform: 'instagram', kind: 'tag', chance: 0.08 },
  { platform: 'youtube', kind: 'like', chance: 0.25 },
  { platform: 'youtube', kind: 'follow', chance: 0.03 },
  { platform: 'reddit', kind: 'like', chance: 0.2 },
  { platform: 'x', kind: 'share', chance: 0.1 },
  { platform: 'x', kind: 'like', chance: 0.25 },
  { platform: 'google-search', kind: 'search', chance: 0.3 },
  { platform: 'recaptcha', kind: 'captcha', chance: 0.06, variants: ['grid-3x3', 'grid-4x4'] },
  { platform: 'chatgpt', kind: 'feedback', chance: 0.05 },
  { platform: 'mturk', kind: 'label', chance: 0.03 },
];

export interface SeedOptions {
  /** The last day. */
  to: string;
  days: number;
  /** Hours of a day in which something is done, on average. */
  hours?: number;
  seed?: number;
  device?: string;
}

/** Rows of both tables that a user could have made in so many days; the same for the same seed. */
export function yearsOfUse({ to, days, hours = 4, seed = 7, device = 'aaaaaaaaaaaaaaaa' }: SeedOptions): {
  tallies: TallyRow[];
  attention: AttentionRow[];
} {
  const random = randomFrom(seed);
  const tallies: TallyRow[] = [];
  const attention: AttentionRow[] = [];
  for (let back = days - 1; back >= 0; back -= 1) {
    const day = addDays(to, -back);
    for (let hour = 7; hour < 24; hour += 1) {
      const evening = hour > 17 ? 1.6 : 0.7;
      if (random() > (hours / 17) * evening) continue;
      const slot = `${day}T${String(hour).padStart(2, '0')}`;
      const visited = new Set<string>();
      for (const { platform, kind, chance, variants } of HABITS) {
        if (random() > chance) continue;
        visited.add(platform);
        const n = 1 + Math.floor(random() * 3);
        const undone = random() < 0.06 ? 1 : 0;
        tallies.push({
          slot,
          platform,
          kind,
          device,
          n,
          undone,
          page: random() < 0.03 ? n - 1 : n,
          network: n,
          quantity: kind === 'captcha' ? n * 9 : n,
          seconds: kind === 'comment' ? n * 20 : kind === 'captcha' ? n * 11 : 0,
          variants: variants ? { [variants[Math.floor(random() * variants.length)] ?? 'love']: n } : {},
        });
      }
      for (const platform of visited)
        attention.push({ slot, platform, device, seconds: 30 + Math.floor(random() * 500), visits: 1 });
    }
  }
  return { tallies, attention };
}

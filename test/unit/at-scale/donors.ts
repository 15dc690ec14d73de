import type { AttentionRow, TallyRow } from '../../../src/acts/tally-row.ts';
import type { Kind } from '../../../src/acts/kinds.ts';

/** A file that a donor hands in. */
export interface Donation {
  name: string;
  tallies: TallyRow[];
  attention: AttentionRow[];
}

const PLATFORMS = ['facebook', 'instagram', 'mastodon', 'recaptcha', 'x', 'youtube'];
const KINDS: readonly Kind[] = ['like', 'reaction', 'comment', 'share'];
const DAYS = 14;

/** A sequence of invented numbers, the same every time (mulberry32). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The nth day of the study: its first week is the last of October. */
function dayOf(index: number): string {
  return new Date(Date.UTC(2026, 9, 25 + index)).toISOString().slice(0, 10);
}

function tally(slot: string, device: string, below: (bound: number) => number): TallyRow {
  const platform = PLATFORMS[below(PLATFORMS.length)] ?? '';
  const kind = platform === 'recaptcha' ? 'captcha' : (KINDS[below(KINDS.length)] ?? 'like');
  const n = 1 + below(9);
  const page = below(n + 1);
  return {
    slot,
    platform,
    kind,
    device,
    n,
    undone: below(2),
    page,
    network: n - page + below(page + 1),
    quantity: kind === 'captcha' ? n * 9 : n,
    seconds: kind === 'comment' ? n * 12 : 0,
    variants: kind === 'reaction' ? { love: n - below(n), wow: below(3) } : {},
  };
}

/** The work of a donor over two weeks, on one browser or two. */
export function workOf(donor: number): Donation {
  const below = sequence(donor);
  const devices = [`d${donor}a`, ...(donor % 4 === 0 ? [`d${donor}b`] : [])];
  const tallies = new Map<string, TallyRow>();
  const attention = new Map<string, AttentionRow>();
  for (let row = 0; row < 12; row++) {
    const slot = `${dayOf(below(DAYS))}T${String(8 + below(14)).padStart(2, '0')}`;
    const device = devices[below(devices.length)] ?? '';
    const act = tally(slot, device, below);
    tallies.set([slot, act.platform, act.kind, device].join(), act);
    attention.set([slot, act.platform, device].join(), {
      slot,
      platform: act.platform,
      device,
      seconds: 60 + below(600),
      visits: 1,
    });
  }
  return { name: `${donor}-final`, tallies: [...tallies.values()], attention: [...attention.values()] };
}

/** What the same donor had handed in a few days before: fewer rows, and smaller numbers in the last of them. */
export function earlier(final: Donation): Donation {
  const half = final.tallies.slice(0, Math.ceil(final.tallies.length / 2));
  const last = half.length - 1;
  return {
    name: final.name.replace('final', 'earlier'),
    tallies: half.map((row, index) =>
      index === last ? { ...row, n: 1, undone: 0, page: 0, network: 1 } : row,
    ),
    attention: final.attention.slice(0, 3).map((row) => ({ ...row, seconds: row.seconds - 30 })),
  };
}

/** A donation as the extension writes it. */
export function ndjsonOf({ tallies, attention }: Donation, exported: string): string {
  const rows = [
    ...tallies.map((row) => ({ table: 'tallies', ...row })),
    ...attention.map((row) => ({ table: 'attention', ...row })),
  ];
  const head = { format: 'unpaid', version: 1, exported, rows: rows.length };
  return [head, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

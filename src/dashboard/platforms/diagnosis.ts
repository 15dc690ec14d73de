import type { Totals } from '../../acts/tally-row.ts';
import type { PlatformHealth } from '../../ui/platform-health.ts';

/**
 * What a maintainer needs to know about a platform whose counting seems wrong: counts of this period only, and never
 * what, where or whose. Not translated: it is read by people who look at code.
 */
export function diagnosis(
  { platform, health, visits, kinds }: PlatformHealth,
  totals: Totals,
  facts: { version: string; userAgent: string; language: string },
): string {
  return [
    `Unpaid ${facts.version}`,
    `platform: ${platform.id} (evidence of ${platform.evidence})`,
    `health, last 7 days: ${health}, visits: ${visits}`,
    ...[...kinds].map(([kind, ofKind]) => `  ${kind}: ${ofKind}`),
    `acts: ${totals.n}, page witness: ${totals.page}, network witness: ${totals.network}, taken back: ${totals.undone}`,
    `language: ${facts.language}`,
    `browser: ${facts.userAgent}`,
  ].join('\n');
}

import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { profileById } from '../platforms/profile-by-id.ts';
import type { PlatformValue } from '../valuation/valuation.ts';

/**
 * Unpaid acts that were counted by signs which are not certain.
 * @param only one kind of act; default: all
 */
export function experimentalActs(
  totals: ReadonlyMap<string, ReadonlyMap<Kind, Totals>>,
  only?: Kind,
): number {
  let acts = 0;
  for (const [id, kinds] of totals) {
    const platform = profileById(id);
    if (!platform || platform.paid) continue;
    for (const kind of platform.experimental)
      if (only === undefined || kind === only) acts += kinds.get(kind)?.n ?? 0;
  }
  return acts;
}

/** The same of one platform. */
export function experimentalActsOn({ id, kinds }: Pick<PlatformValue, 'id' | 'kinds'>): number {
  const experimental = profileById(id)?.experimental ?? [];
  return experimental.reduce((sum, kind) => sum + (kinds.get(kind)?.gross ?? 0), 0);
}

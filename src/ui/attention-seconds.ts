import type { Valuation } from '../valuation/valuation.ts';
import type { PeriodWork } from './read-work.ts';

/** Seconds of attention on the platforms of a valuation: paid work stands outside of it. */
export function attentionSeconds(
  { attention }: Pick<PeriodWork, 'attention'>,
  { platforms }: Pick<Valuation, 'platforms'>,
): number {
  return platforms.reduce((sum, { id }) => sum + (attention.get(id)?.seconds ?? 0), 0);
}

import { PROFILES } from '../../platforms/profiles.ts';
import type { Settings } from '../../settings.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { throughLens } from '../../ui/through-lens.ts';
import { value } from '../../valuation/lenses.ts';
import type { Lens, Valuation } from '../../valuation/valuation.ts';

/** The work of a period through one lens. */
export function valueWork(work: PeriodWork, lens: Lens, settings: Settings): Valuation {
  return value({ platforms: PROFILES, ...work }, throughLens(lens, settings));
}

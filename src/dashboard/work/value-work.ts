import { PROFILES } from '../../platforms/profiles.ts';
import type { Settings } from '../../settings.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { choiceOf } from '../../valuation/choice.ts';
import { value } from '../../valuation/lenses.ts';
import type { Lens, LensChoice, Valuation } from '../../valuation/valuation.ts';

/** The choice that the settings make, for another lens than the chosen one. */
export function choiceFor(lens: Lens, settings: Settings): LensChoice {
  return choiceOf({ ...settings, lens }, navigator.language);
}

/** The work of a period through one lens. */
export function valueWork(work: PeriodWork, lens: Lens, settings: Settings): Valuation {
  return value({ platforms: PROFILES, ...work }, choiceFor(lens, settings));
}

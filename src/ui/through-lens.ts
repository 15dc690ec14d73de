import type { Settings } from '../settings.ts';
import { choiceOf } from '../valuation/choice.ts';
import type { Lens, LensChoice } from '../valuation/valuation.ts';

/** The choice that the settings make, through another lens than the chosen one. */
export function throughLens(lens: Lens, settings: Settings): LensChoice {
  return choiceOf({ ...settings, lens }, navigator.language);
}

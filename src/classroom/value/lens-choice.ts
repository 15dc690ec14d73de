import type { Settings } from '../../settings.ts';
import { choiceOf } from '../../valuation/choice.ts';
import type { Region } from '../../valuation/region.ts';
import type { Lens, LensChoice } from '../../valuation/valuation.ts';

/** The choice of the settings, through another lens. */
export function throughLens(settings: Settings, lens: Lens): LensChoice {
  return { ...choiceOf(settings, navigator.language), lens };
}

/** Ad revenue as the platform published it for a region. */
export function inRegion(settings: Settings, region: Region): LensChoice {
  return { ...choiceOf(settings, navigator.language), lens: 'ad', benchmark: 'latest', region };
}

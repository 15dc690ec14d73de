import type { Settings } from '../../settings.ts';
import { throughLens } from '../../ui/through-lens.ts';
import type { Region } from '../../valuation/region.ts';
import type { LensChoice } from '../../valuation/valuation.ts';

/** Ad revenue as the platform published it for a region. */
export function inRegion(settings: Settings, region: Region): LensChoice {
  return { ...throughLens('ad', settings), benchmark: 'latest', region };
}

import { resolveRegion } from './region.ts';
import type { LensChoice } from './valuation.ts';
import { resolveWage } from './wage.ts';

/** The settings that decide how acts are priced; the extension's settings fit. */
export interface LensSettings {
  readonly lens: LensChoice['lens'];
  readonly benchmark: LensChoice['benchmark'];
  readonly ownBenchmark: number;
  readonly region: string;
  readonly wage: string;
  readonly ownWage: { readonly amount: number; readonly currency: string };
}

/** The choice that settings make; what they leave to be guessed comes from the browser's language alone. */
export function choiceOf(settings: LensSettings, language: string): LensChoice {
  return {
    lens: settings.lens,
    benchmark: settings.benchmark,
    ownBenchmark: Math.max(0, settings.ownBenchmark),
    region: resolveRegion(settings.region, language),
    wage: resolveWage(settings.wage, settings.ownWage, language),
  };
}

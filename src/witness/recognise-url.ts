import type { NetworkRule } from '../platforms/platform.ts';
import type { Observation } from './observation.ts';
import { fits } from './regex.ts';

/** What a request shows whose rule fits. */
export function observationOf(rule: NetworkRule, at: number): Observation {
  const { kind, direction = 'do', variant, patience } = rule;
  return {
    witness: 'network',
    kind,
    direction: direction === 'either' ? 'do' : direction,
    unsure: direction === 'either' || undefined,
    at,
    variant,
    patience,
  };
}

/**
 * What a request shows by its URL alone, for the `resource` carrier.
 * @param page path of the page
 * @param at when it started, ms since the epoch
 */
export function recogniseUrl(
  rules: readonly NetworkRule[],
  url: string,
  page: string,
  at: number,
): Observation | undefined {
  const rule = rules.find((candidate) => fits(url, candidate.url) && fits(page, candidate.at));
  return rule && observationOf(rule, at);
}

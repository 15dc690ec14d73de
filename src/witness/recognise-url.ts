import type { NetworkRule } from '../platforms/platform.ts';
import type { Observation } from './observation.ts';
import { fits } from './regex.ts';

/** What a request shows whose rule fits; undefined if the rule says that it is no act. */
export function observationOf(rule: NetworkRule, at: number): Observation | undefined {
  const { kind, direction = 'do', variant, patience } = rule;
  if (direction === 'ignore') return undefined;
  return {
    witness: 'network',
    kind,
    direction: direction === 'undo' ? 'undo' : 'do',
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

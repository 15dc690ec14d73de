import type { Network, NetworkRule } from '../platforms/platform.ts';
import type { Observation } from './observation.ts';
import { regex } from './regex.ts';
import type { SeenRequest } from './request.ts';

/** Do method, URL and page fit, as far as they are known? */
export function fitsUrl(rule: NetworkRule, request: Omit<SeenRequest, 'body' | 'operationHeader'>): boolean {
  const { method = 'POST', url, at } = rule;
  return (
    (request.method === undefined || method === '*' || request.method === method) &&
    (url === undefined || regex(url).test(request.url)) &&
    (at === undefined || request.page === undefined || regex(at).test(request.page))
  );
}

/** What a request shows whose rule fits; undefined if the rule says that it is no act. */
export function observationOf(rule: NetworkRule, at: number): Observation | undefined {
  const { kind, direction = 'do', variant, patience } = rule;
  if (direction === 'ignore') return undefined;
  const observation: Observation = {
    witness: 'network',
    kind,
    direction: direction === 'undo' ? 'undo' : 'do',
    at,
  };
  if (direction === 'either') observation.unsure = true;
  if (variant !== undefined) observation.variant = variant;
  if (patience !== undefined) observation.patience = patience;
  return observation;
}

/**
 * The act that a request carries by its URL alone, for the `resource` carrier.
 * @param at when it started, ms since the epoch
 */
export function recogniseUrl(
  network: Pick<Network, 'rules'>,
  url: string,
  page: string,
  at: number,
): Observation | undefined {
  const rule = network.rules.find((candidate) => fitsUrl(candidate, { url, page }));
  return rule && observationOf(rule, at);
}

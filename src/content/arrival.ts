import type { ArrivalRule, PageRule } from '../platforms/platform.ts';
import type { Counter } from './counter.ts';
import { holdsHere } from './here.ts';

function isNewNavigation(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}

/** The names of an address's parameters: nothing of what is searched for. */
function namesIn(address: string): string {
  return [...new URL(address).searchParams.keys()].join();
}

/**
 * Did a page of this site put another one in its own place? Then it was arrived at before. An address that is asked
 * for over again takes its own place, too, but has no parameter more.
 */
function isReplacement(): boolean {
  const activation = 'navigation' in window ? window.navigation.activation : null;
  if (activation?.navigationType !== 'replace' || !activation.from) return false;
  const { url } = activation.from;
  return url === null || namesIn(url) !== namesIn(location.href);
}

function cameFrom(rule: ArrivalRule): boolean {
  return document.referrer === '' || new RegExp(rule.from).test(new URL(document.referrer).hostname);
}

/** Of all parameters only the names are looked at, and the values that a rule knows: not the words searched for. */
function isSameAgain({ unlessParameters, typedParameters = [] }: ArrivalRule): boolean {
  const parameters = new URLSearchParams(location.search);
  const isThere = (parameter: string) => {
    const [name = '', value] = parameter.split('=');
    return parameters.has(name) && (value === undefined || parameters.get(name) === value);
  };
  return unlessParameters.some(isThere) && !typedParameters.some(isThere);
}

/** Arriving here is the act: the user navigated, it is not a page of the same results, not a prerendered guess. */
function arrive(rule: ArrivalRule, counter: Counter): void {
  if (!isNewNavigation() || isReplacement() || !cameFrom(rule) || isSameAgain(rule)) return;
  const at = Date.now();
  counter.gesture(at);
  counter.observe({ witness: 'page', kind: rule.kind, direction: 'do', at });
}

/** Calls `then` now, or, in a page that the browser prerenders, when the user really gets there. */
function whenReallyShown(then: () => void, signal: AbortSignal): void {
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', then, { once: true, signal });
  else then();
}

/** Looks whether being on this page is an act. */
export function watchArrivals(rules: readonly PageRule[], counter: Counter, signal: AbortSignal): void {
  for (const rule of rules)
    if (rule.verb === 'arrival' && holdsHere(rule.at)) whenReallyShown(() => arrive(rule, counter), signal);
}

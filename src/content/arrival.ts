import type { ArrivalRule, PageRule } from '../platforms/platform.ts';
import type { Counter } from './counter.ts';
import { holdsHere } from './here.ts';

function isNewNavigation(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}

function cameFrom(rule: ArrivalRule): boolean {
  return document.referrer === '' || new RegExp(rule.from).test(new URL(document.referrer).hostname);
}

/** Arriving here is the act: the user navigated, it is not a page of the same results, not a prerendered guess. */
function arrive(rule: ArrivalRule, counter: Counter): void {
  const parameters = new URLSearchParams(location.search);
  if (!isNewNavigation() || !cameFrom(rule)) return;
  if (rule.unlessParameters.some((name) => parameters.has(name))) return;
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

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchArrivals } from '../../../src/content/arrival.ts';
import { startCounter } from '../../../src/content/counter.ts';
import googleSearch from '../../../src/platforms/google-search.ts';
import type { Recorded } from '../../../src/witness/act.ts';

class Timing {
  type = 'navigate';
}

beforeEach(() => {
  vi.stubGlobal('PerformanceNavigationTiming', Timing);
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new Timing()] as never);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

/** How many searches an arrival at `address` is. */
function searchesAt(address: string): number {
  history.replaceState(null, '', address);
  const recorded: Recorded[] = [];
  const { signal } = new AbortController();
  const counter = startCounter((acts) => recorded.push(...acts), signal);
  watchArrivals(googleSearch.page, counter, signal);
  counter.flush();
  return recorded.length;
}

test.each([
  ['typed on the first page', '/search?q=rain&source=hp&oq=rain&gs_lp=Egdnd3Mt&sclient=gws-wiz', 1],
  ['typed in the address bar', '/search?q=rain&oq=rain&sourceid=chrome&ie=UTF-8', 1],
  ['typed among images', '/search?q=rain&tbm=isch&oq=rain&gs_lcp=CgNpbWcQ&sclient=img', 1],
  ['the next page', '/search?q=rain&ei=q1wEX8&start=10&sa=N', 0],
  ['the same words in images', '/search?q=rain&udm=2&source=lnms&sa=X', 0],
  ['back from images to all results', '/search?q=rain&source=lnms&sa=X', 0],
  ['the results of the last day', '/search?q=rain&source=lnt&tbs=qdr:d', 0],
])('%s', (_what, address, searches) => {
  expect(searchesAt(address)).toBe(searches);
});

test('a page of results that puts itself in the place of another is no second search', () => {
  vi.stubGlobal('navigation', { activation: { navigationType: 'replace', from: { url: null } } });
  expect(searchesAt('/search?q=rain&oq=rain&gs_lp=Egdnd3Mt&sei=3iuPateeE4zZseMP')).toBe(0);
});

test('nor is one that puts the same words into its own place with a parameter of the page', () => {
  const from = { url: new URL('/search?q=rain&oq=rain', location.href).href };
  vi.stubGlobal('navigation', { activation: { navigationType: 'replace', from } });
  expect(searchesAt('/search?q=rain&oq=rain&sei=3iuPateeE4zZseMP')).toBe(0);
});

test('the first page of a tab takes the place of an empty one, and is a search', () => {
  vi.stubGlobal('navigation', { activation: { navigationType: 'replace', from: null } });
  expect(searchesAt('/search?q=rain')).toBe(1);
});

test('the same words asked for again are a search again', () => {
  const from = { url: new URL('/search?q=rain', location.href).href };
  vi.stubGlobal('navigation', { activation: { navigationType: 'replace', from } });
  expect(searchesAt('/search?q=rain')).toBe(1);
});

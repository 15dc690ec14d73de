import { browser, type WebRequest } from '../browser.ts';
import { onBeforeRequest, onCompleted, onErrorOccurred, onSendHeaders, WATCHED } from './network-witness.ts';

/** fetch, XMLHttpRequest and sendBeacon, whose type Firefox calls 'beacon' and Chromium, which refuses that, 'ping'. */
const CALLS: WebRequest.ResourceType[] = [
  'xmlhttprequest',
  browser.runtime.getURL('').startsWith('moz-extension:') ? 'beacon' : 'ping',
];

/** Listens to requests that match `urls`, by functions of its own; gives what ends it. */
function listen(urls: string[]): () => void {
  const { webRequest } = browser;
  const filter: WebRequest.RequestFilter = { urls, types: CALLS };
  const headed = WATCHED.filter(({ platform }) => platform.network?.operation?.header !== undefined);
  const withHeader = urls.filter((url) =>
    headed.some(({ platform }) => platform.network?.urls.includes(url)),
  );
  const begin: typeof onBeforeRequest = (details) => onBeforeRequest(details);
  const read: typeof onSendHeaders = (details) => onSendHeaders(details);
  const complete: typeof onCompleted = (details) => onCompleted(details);
  const fail: typeof onErrorOccurred = (details) => onErrorOccurred(details);
  webRequest.onBeforeRequest.addListener(begin, filter, ['requestBody']);
  if (withHeader.length > 0)
    webRequest.onSendHeaders.addListener(read, { ...filter, urls: withHeader }, ['requestHeaders']);
  webRequest.onCompleted.addListener(complete, filter);
  webRequest.onErrorOccurred.addListener(fail, filter);
  return () => {
    webRequest.onBeforeRequest.removeListener(begin);
    webRequest.onSendHeaders.removeListener(read);
    webRequest.onCompleted.removeListener(complete);
    webRequest.onErrorOccurred.removeListener(fail);
  };
}

/** Milliseconds that listeners stay beside those that follow them, for the news that is on its way to them. */
const OVERLAP = 1_000;

let observed = '';
let stops: (() => void)[] = [];

/** Observes requests that match `urls`, and no others; with none, no listener is there at all. */
export function observeRequests(urls: readonly string[]): void {
  const wanted = [...new Set(urls)].toSorted();
  if (wanted.join() === observed) return;
  observed = wanted.join();
  const before = stops;
  const stopBefore = () => {
    for (const stop of before) stop();
  };
  if (wanted.length === 0) {
    stops = [];
    return stopBefore();
  }
  // A request may be under way: without a moment in which both listen, its end, and so its act, could be missed.
  stops = [...before, listen(wanted)];
  setTimeout(() => {
    stopBefore();
    stops = stops.filter((stop) => !before.includes(stop));
  }, OVERLAP);
}

/**
 * At the start of the worker, before anything can be awaited: the browser only delivers the event that woke the
 * worker to listeners added now. Narrowed as soon as it is known what is counted.
 */
export function observeAllRequests(): void {
  observeRequests(WATCHED.flatMap(({ platform }) => platform.network?.urls ?? []));
}

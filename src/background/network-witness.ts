import type { WebRequest } from '../browser.ts';
import { envelope, type RequestNews, type ToContent } from '../messages.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { matcherOf } from '../platforms/match-pattern.ts';
import type { Platform } from '../platforms/platform.ts';
import { bodyReader } from '../witness/body.ts';
import { recognise } from '../witness/recognise.ts';
import { textOf } from './request-body.ts';
import { tellTab } from './tell-tab.ts';

/*
 * The network witness. It only observes. It keeps nothing that matters:
 * what a request carries is told to the page when it starts, and the page's tally remembers it until its end, so
 * a worker that is stopped in between loses nothing.
 */

type Started = WebRequest.OnBeforeRequestDetailsType;

interface Watched {
  platform: Platform;
  matches: (url: string) => boolean;
}

/** Software on any host comes last: its addresses (/api/v1/media/…) are on other platforms' own hosts, too. */
export const WATCHED: readonly Watched[] = PLATFORMS.filter(({ network }) => network)
  .toSorted((a, b) => Number(a.instances ?? false) - Number(b.instances ?? false))
  .map((platform) => ({ platform, matches: matcherOf(platform.network?.urls ?? []) }));

/** Requests seen by this worker: true if they carry an act. Ones from before its start are not here. */
const judged = new Map<string, boolean>();
/** Requests that are over, the last of them: listeners that are exchanged are told of some requests once more. */
const ended = new Set<string>();
const REMEMBERED = 200;
/** Bodies that wait for the header that names their operation. */
const bodies = new Map<string, Started['requestBody']>();

function platformOf(url: string): Platform | undefined {
  return WATCHED.find(({ matches }) => matches(url))?.platform;
}

function send(
  { tabId, frameId }: { tabId: number; frameId: number },
  platform: Platform | undefined,
  news: RequestNews,
) {
  // A script in the top frame only learns of the requests of its frames; the tally there decides.
  void tellTab(tabId, envelope<ToContent, 'request'>('request', news), platform?.allFrames ? frameId : 0);
}

function judge(
  platform: Platform,
  details: Started,
  body: Started['requestBody'],
  operationHeader?: string,
): void {
  const { network } = platform;
  if (!network) return;
  const request = {
    method: details.method,
    url: details.url.replace(/^[a-z]+:\/\//, ''),
    ...(operationHeader === undefined ? {} : { operationHeader }),
    // Decoded only if a rule asks for it.
    get body() {
      return textOf(body) ?? '';
    },
  };
  const observations = recognise(network, request, details.timeStamp, bodyReader(request));
  judged.set(details.requestId, observations.length > 0);
  if (observations.length > 0)
    send(details, platform, { platform: platform.id, id: details.requestId, phase: 'started', observations });
}

/** A request has begun, and its body is there. */
export function onBeforeRequest(details: Started): undefined {
  const platform = details.tabId < 0 ? undefined : platformOf(details.url);
  if (!platform || ended.has(details.requestId) || judged.get(details.requestId)) return;
  if (platform.network?.operation?.header === undefined) judge(platform, details, details.requestBody);
  else bodies.set(details.requestId, details.requestBody);
}

/** A request is sent, and the header that may name its operation is there. */
export function onSendHeaders(details: WebRequest.OnSendHeadersDetailsType): void {
  const body = bodies.get(details.requestId);
  const platform = details.tabId < 0 ? undefined : platformOf(details.url);
  const name = platform?.network?.operation?.header;
  if (!platform || name === undefined || judged.has(details.requestId)) return;
  bodies.delete(details.requestId);
  const header = details.requestHeaders?.find((candidate) => candidate.name.toLowerCase() === name);
  judge(platform, details as Started, body, header?.value);
}

function end(
  details: { requestId: string; tabId: number; frameId: number; url: string },
  accepted: boolean,
): void {
  const carriesAct = judged.get(details.requestId);
  judged.delete(details.requestId);
  bodies.delete(details.requestId);
  if (carriesAct === false || details.tabId < 0 || ended.has(details.requestId)) return;
  ended.add(details.requestId);
  for (const oldest of ended) {
    if (ended.size <= REMEMBERED) break;
    ended.delete(oldest);
  }
  send(details, platformOf(details.url), { id: details.requestId, phase: accepted ? 'accepted' : 'refused' });
}

/** A request was answered. */
export function onCompleted(details: WebRequest.OnCompletedDetailsType): void {
  end(details, details.statusCode >= 200 && details.statusCode < 300);
}

/** A request failed. */
export function onErrorOccurred(details: WebRequest.OnErrorOccurredDetailsType): void {
  end(details, false);
}

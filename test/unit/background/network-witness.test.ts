import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observeAllRequests, observeRequests } from '../../../src/background/observe-requests.ts';
import type { RequestNews } from '../../../src/messages.ts';

type Listener = (details: object) => void;

/** The browser's events, with what listens to them. */
const { events, sendMessage } = vi.hoisted(() => {
  const names = ['onBeforeRequest', 'onSendHeaders', 'onCompleted', 'onErrorOccurred'];
  const listeners = new Map(names.map((name) => [name, new Map<unknown, { urls: string[] }>()]));
  return { events: listeners, sendMessage: vi.fn() };
});

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    runtime: { getURL: () => 'chrome-extension://id/' },
    tabs: { sendMessage },
    webRequest: Object.fromEntries(
      [...events].map(([name, listeners]) => [
        name,
        {
          addListener: (listener: Listener, filter: { urls: string[] }) => listeners.set(listener, filter),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      ]),
    ),
  },
}));

let requests = 0;

interface Sent {
  url: string;
  body?: string;
  header?: Record<string, string>;
  tabId?: number;
  frameId?: number;
}

function fire(name: string, details: object): void {
  for (const listener of events.get(name)?.keys() ?? []) (listener as Listener)(details);
}

/** Sends a request as the browser reports it, up to but without its end. */
function send({ url, body = '', header = {}, tabId = 7, frameId = 0 }: Sent): object {
  const details = { requestId: String(++requests), method: 'POST', url, tabId, frameId, timeStamp: 1000 };
  const requestBody = { raw: [{ bytes: new TextEncoder().encode(body).buffer }] };
  const requestHeaders = Object.entries(header).map(([name, value]) => ({ name, value }));
  fire('onBeforeRequest', { ...details, requestBody });
  fire('onSendHeaders', { ...details, requestHeaders });
  return details;
}

function told(): { tab: number; frame: number; news: RequestNews }[] {
  return sendMessage.mock.calls.map(([tab, { argument }, { frameId }]) => ({
    tab,
    frame: frameId,
    news: argument,
  }));
}

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  observeRequests([]);
  observeAllRequests();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('whose request it is', () => {
  test.each([
    ['x', 'https://x.com/i/api/graphql/abc/FavoriteTweet', ''],
    ['reddit', 'https://www.reddit.com/api/vote', 'id=t3_1&dir=1'],
    ['mastodon', 'https://any.example/api/v1/statuses/1/favourite', ''],
    [
      'bluesky',
      'https://pds.example/xrpc/com.atproto.repo.createRecord',
      '{"collection":"app.bsky.feed.like"}',
    ],
  ])('%s: %s', (platform, url, body) => {
    send({ url, body });
    expect(told().map(({ news }) => news.platform)).toEqual([platform]);
  });

  test('a platform with hosts of its own comes before software that runs anywhere', () => {
    send({ url: 'https://www.instagram.com/api/v1/media/configure/', body: 'caption=hello' });
    expect(told().map(({ news }) => news.platform)).toEqual(['instagram']);
  });

  test('nobody’s request, or one of no tab, is told to nobody', () => {
    send({ url: 'https://x.com/i/api/1.1/jot/client_event.json' });
    send({ url: 'https://shop.example/like' });
    send({ url: 'https://x.com/i/api/graphql/abc/FavoriteTweet', tabId: -1 });
    expect(told()).toEqual([]);
  });
});

describe('what is told of a request', () => {
  test('its act when it starts, to the page; its outcome when it ends', () => {
    const like = send({ url: 'https://x.com/i/api/graphql/abc/FavoriteTweet', tabId: 3, frameId: 5 });
    const id = String(requests);
    fire('onCompleted', { ...like, statusCode: 200 });
    expect(told()).toEqual([
      {
        tab: 3,
        frame: 0,
        news: {
          platform: 'x',
          id,
          phase: 'started',
          observations: [{ witness: 'network', kind: 'like', direction: 'do', at: 1000 }],
        },
      },
      { tab: 3, frame: 0, news: { id, phase: 'accepted' } },
    ]);
  });

  test.each([
    ['onCompleted', { statusCode: 429 }],
    ['onErrorOccurred', {}],
  ])('that it was refused (%s)', (event, outcome) => {
    const like = send({ url: 'https://x.com/i/api/graphql/abc/FavoriteTweet' });
    fire(event, { ...like, ...outcome });
    expect(told().at(-1)?.news.phase).toBe('refused');
  });

  test('nothing at its end if it carried no act', () => {
    const read = send({ url: 'https://x.com/i/api/graphql/abc/HomeTimeline' });
    fire('onCompleted', { ...read, statusCode: 200 });
    expect(told()).toEqual([]);
  });

  test('its outcome even if this worker did not see it start', () => {
    fire('onCompleted', {
      requestId: 'before',
      tabId: 7,
      frameId: 0,
      url: 'https://x.com/i/api/graphql/abc/FavoriteTweet',
      statusCode: 200,
    });
    expect(told().map(({ news }) => news)).toEqual([{ id: 'before', phase: 'accepted' }]);
  });

  test('where a header names the operation, what the header says', () => {
    send({
      url: 'https://www.facebook.com/api/graphql/',
      header: { 'X-FB-Friendly-Name': 'CometUFIFeedbackReactMutation' },
      body: 'variables={"input":{"feedback_reaction_id":"1678524932434102"}}',
    });
    expect(told().map(({ news }) => news.observations?.[0])).toEqual([
      expect.objectContaining({ kind: 'reaction', variant: 'love' }),
    ]);
  });
});

describe('a platform’s frame inside another site', () => {
  test('is told itself where its acts reach the platform', () => {
    send({ url: 'https://www.facebook.com/plugins/like/connect', body: 'action=like', frameId: 9 });
    expect(told()).toEqual([
      expect.objectContaining({ frame: 9, news: expect.objectContaining({ platform: 'facebook' }) }),
    ]);
  });
});

describe('what is observed', () => {
  const LIKES = 'https://*.x.com/i/api/graphql/*';

  const urlsOf = (name: string) => [...(events.get(name)?.values() ?? [])].map(({ urls }) => urls);

  test('only the addresses that are asked for', () => {
    observeRequests([LIKES]);
    vi.runAllTimers();
    expect(urlsOf('onBeforeRequest')).toEqual([[LIKES]]);
    expect(urlsOf('onSendHeaders')).toEqual([]);
  });

  test('the same listeners stay where the addresses stay', () => {
    observeRequests([LIKES]);
    vi.runAllTimers();
    const listeners = [...(events.get('onCompleted')?.keys() ?? [])];
    observeRequests([LIKES, LIKES]);
    vi.runAllTimers();
    expect([...(events.get('onCompleted')?.keys() ?? [])]).toEqual(listeners);
  });

  test('nothing at all where nothing is counted, at once', () => {
    observeRequests([LIKES]);
    observeRequests([]);
    for (const [name, listeners] of events) expect(listeners.size, name).toBe(0);
  });

  test('without a gap when the addresses change: each act is told once, whoever of the listeners hears of it', () => {
    const url = 'https://x.com/i/api/graphql/abc/FavoriteTweet';
    const before = [...events].map(([name, listeners]) => [name, [...listeners.keys()]] as const);
    const like = send({ url });
    observeRequests([LIKES]);
    for (const [name, listeners] of before)
      for (const listener of listeners) expect(events.get(name)?.has(listener), name).toBe(true);
    fire('onCompleted', { ...like, statusCode: 200 });
    const next = send({ url });
    fire('onCompleted', { ...next, statusCode: 200 });
    // Firefox repeats what woke the worker to listeners that are added while it starts.
    fire('onBeforeRequest', like);
    fire('onCompleted', { ...like, statusCode: 200 });
    expect(told().map(({ news }) => news.phase)).toEqual(['started', 'accepted', 'started', 'accepted']);
  });
});

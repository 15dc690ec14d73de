import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createXReplica } from '../platforms/x/replica.ts';
import { BROWSERS } from './harness/browsers.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { startRecordingProxy, type RecordingProxy } from './harness/recording-proxy.ts';
import { LIKES, spendDay } from './harness/spend-day.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { startSiteServer, type SiteServer } from './harness/tls-server.ts';
import { until } from './harness/until.ts';
import { ELSEWHERE, tryToSend, WAYS_OUT } from './harness/ways-out.ts';

/**
 * Hosts that the browser itself asks, with no extension either: its own updates, lists and greetings. They are told
 * apart by name, because a proxy cannot see who asks.
 */
const BROWSERS_OWN =
  /^((accounts|clients\d|android\.clients)\.google\.com|.+\.(googleapis|gvt1)\.com|.+\.mozilla\.(com|org|net))$/;

/** What the replica of X asks for by itself. */
const SITES_OWN =
  / x\.com\/(home$|favicon\.ico$|replica\/|1\.1\/live_pipeline\/|i\/api\/1\.1\/jot\/|i\/api\/graphql\/\w+\/(FavoriteTweet|CreateBookmark)$)/;

describe.each(BROWSERS)('On the wire, in %s', (name) => {
  let server: SiteServer;
  let proxy: RecordingProxy;
  let browser: TestBrowser;

  const foreign = (): string[] =>
    proxy.asked().filter((address) => {
      const host = address.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
      return host !== 'x.com' && !BROWSERS_OWN.test(host);
    });

  beforeAll(async () => {
    server = await startSiteServer();
    proxy = await startRecordingProxy(server.port);
    browser = await launchBrowser(name, { port: server.port, proxy: proxy.port });
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await server?.close();
  });

  test('a whole day of use sends nothing but what the sites themselves send', async () => {
    server.serve([createXReplica()]);
    await spendDay(browser);
    expect(foreign()).toEqual([]);
    // On the sites' own hosts: the page, its scripts, and what the user did.
    const sent = server.seen().map(({ method, host, path }) => `${method} ${host}${path}`);
    expect(proxy.asked().filter((address) => address === 'x.com:443').length).toBeGreaterThan(0);
    expect(sent.filter((request) => request.includes('FavoriteTweet'))).toHaveLength(LIKES);
    expect(sent.filter((request) => request.includes(' x.com/') && !SITES_OWN.test(request))).toEqual([]);
  });

  test('a page of the extension that tried to send could not, in any way there is', async () => {
    const desk = await browser.desk();
    for (const way of WAYS_OUT) await tryToSend(desk, way);
    // That the recorder would have seen it.
    const site = await browser.openSite(`https://${ELSEWHERE}/seen`).catch(() => undefined);
    await until('the site to be asked', () => server.seen().some(({ path }) => path === '/seen'));
    await site?.close();
    const paths = server.seen().filter(({ host }) => host === ELSEWHERE);
    expect(paths.map(({ path }) => path).filter((path) => path !== '/favicon.ico')).toEqual(['/seen']);
    expect(foreign().filter((address) => !address.startsWith(ELSEWHERE))).toEqual([]);
  });
});

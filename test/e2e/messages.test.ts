import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { createXReplica } from '../platforms/x/replica.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { openOtherExtension } from './harness/other-extension.ts';
import { page as html, type Replica } from './harness/replica.ts';
import { tellBackground } from './harness/tell-background.ts';

/** Messages that the background answers when they come from where they may. */
const MESSAGES = [
  {
    name: 'record',
    argument: {
      session: 'feedfeedfeedfeedfeedfeed',
      sequence: 1,
      entries: [{ slot: '2026-01-01T00', platform: 'x', kind: 'like', n: 1, page: 1 }],
    },
  },
  {
    name: 'merge',
    argument: {
      tallies: [
        { slot: '2026-01-01T00', platform: 'x', kind: 'like', device: 'foreign', n: 5, page: 5, network: 5 },
      ],
      attention: [],
    },
  },
  { name: 'erase', argument: {} },
  { name: 'refresh' },
];

/** A page at x.com with a frame of another host. */
const framed: Replica = {
  hosts: ['x.com', 'frame.example'],
  handle: ({ host, path }) =>
    html(
      host === 'x.com'
        ? `<!doctype html><iframe src="https://frame.example/${path}"></iframe>`
        : '<!doctype html><p>Frame</p>',
    ),
};

/** Lets a script of a page or frame say these messages in every way that it has; what it gets is in `heard`. */
async function sayEverywhere(messages: readonly unknown[], id: string): Promise<void> {
  const { chrome: api, browser } = globalThis as unknown as {
    chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } };
    browser?: unknown;
  };
  const heard: string[] = browser === undefined ? [] : ['browser is there'];
  addEventListener('message', ({ data }) => {
    // What page and frame say to each other and to themselves is no answer.
    if (!messages.some((one) => JSON.stringify(one) === JSON.stringify(data)))
      heard.push(`answered: ${JSON.stringify(data)}`);
  });
  const channel = new BroadcastChannel('unpaid');
  channel.addEventListener('message', ({ data }) => heard.push(`broadcast: ${JSON.stringify(data)}`));
  for (const message of messages) {
    postMessage(message, '*');
    parent.postMessage(message, '*');
    channel.postMessage(message);
    document.dispatchEvent(new CustomEvent('unpaid', { detail: message }));
    const answer = await api?.runtime?.sendMessage?.(id, message).catch(() => undefined);
    if (answer !== undefined) heard.push(`runtime: ${JSON.stringify(answer)}`);
  }
  Object.assign(globalThis, { heard });
}

function readHeard(place: Page | Frame): Promise<string[]> {
  return place.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

inEachBrowser('Messages', { platforms: ['x'], replicas: () => [createXReplica()] }, (stage) => {
  const ownId = async (): Promise<string> =>
    stage.name === 'chromium'
      ? new URL((await stage.browser.desk()).url()).host
      : stage.browser.extension.geckoId;

  test('of another extension are not answered and change nothing', async () => {
    const other = await openOtherExtension(stage.browser);
    const outcomes = await other.evaluate(
      async (messages, id) => {
        const globals = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
        const { runtime } = globals.browser ?? globals.chrome;
        const outcome = async (message: unknown): Promise<string> => {
          try {
            return `answered: ${JSON.stringify(await runtime.sendMessage(id, message))}`;
          } catch {
            return 'not received';
          }
        };
        const port = runtime.connect(id);
        const ended = new Promise<string>((resolve) => {
          port.onMessage.addListener((message) => resolve(`answered: ${JSON.stringify(message)}`));
          port.onDisconnect.addListener(() => resolve('not received'));
        });
        return [...(await Promise.all(messages.map(outcome))), await ended];
      },
      MESSAGES,
      await ownId(),
    );
    await other.close();
    expect(outcomes).toEqual([...MESSAGES, 'port'].map(() => 'not received'));
    await stage.expectCounts({});
  });

  test('of a page, and of a frame in it, are not answered and change nothing', async () => {
    stage.server.serve([framed]);
    const site = await stage.open('https://x.com/home');
    const frame = await (await site.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForSelector('p');
    const id = await ownId();
    if (!frame) throw new Error('no frame');
    await site.evaluate(sayEverywhere, MESSAGES, id);
    await frame.evaluate(sayEverywhere, MESSAGES, id);
    // What the background had heard of it, it would have answered before this.
    await tellBackground(await stage.browser.desk(), 'tidy');
    expect(await readHeard(site)).toEqual([]);
    expect(await readHeard(frame)).toEqual([]);
    await stage.expectCounts({});
  });

  test('do reach the background from where they may', async () => {
    const desk = await stage.browser.desk();
    const answers = await desk.evaluate(
      async (messages) => {
        const globals = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
        const { runtime } = globals.browser ?? globals.chrome;
        return Promise.all(
          messages.map(async (message) => JSON.stringify(await runtime.sendMessage(message))),
        );
      },
      MESSAGES.slice(0, 2),
    );
    expect(answers.filter((answer) => !answer.startsWith('{"value"'))).toEqual([]);
    await stage.expectCounts({ x: { like: { n: 6 } } });
  });

  test('a page cannot show the pages of the extension in a frame', async () => {
    stage.server.serve([framed]);
    const site = await stage.open('https://x.com/home');
    const origin = await (await stage.browser.desk()).evaluate(() => location.origin);
    // Chromium shows an error in the frame, which loads; Firefox leaves it empty.
    await site.evaluate(
      (address) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement('iframe');
          for (const type of ['load', 'error']) frame.addEventListener(type, () => resolve());
          frame.src = address;
          document.body.append(frame);
        }),
      `${origin}/src/dashboard/index.html`,
    );
    const titles = await Promise.all(site.frames().map((frame) => frame.title().catch(() => 'none')));
    expect(titles.filter((title) => title.includes('Unpaid'))).toEqual([]);
    expect(site.frames().filter((frame) => frame.url().startsWith(origin))).toEqual([]);
  });
});

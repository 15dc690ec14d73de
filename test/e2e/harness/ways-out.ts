import type { Page } from 'puppeteer-core';

/** Where `tryToSend` tries to send to. */
export const ELSEWHERE = 'elsewhere.example';

/** Ways by which a page could send something out. */
export const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'an image',
  'a script',
  'a style sheet',
  'a frame',
  'a form',
  'a worker',
] as const;

/** Tries one of the ways, inside a page of the extension; answers when the browser has refused it, or had time to. */
export async function tryToSend(page: Page, way: (typeof WAYS_OUT)[number]): Promise<string> {
  return page.evaluate(
    async (wanted, host) => {
      const address = `https://${host}/${encodeURIComponent(wanted)}`;
      const refused = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', resolve, { once: true });
        setTimeout(resolve, 300);
      });
      const load = (name: string, attributes: Record<string, string>): HTMLElement => {
        const element = Object.assign(document.createElement(name), attributes);
        document.body.append(element);
        return element;
      };
      const ways: Record<string, () => unknown> = {
        fetch: () => fetch(address, { mode: 'no-cors' }),
        XMLHttpRequest: () => {
          const request = new XMLHttpRequest();
          request.open('GET', address);
          request.send();
        },
        sendBeacon: () => navigator.sendBeacon(address, 'x'),
        WebSocket: () => new WebSocket(address.replace('https:', 'wss:')),
        EventSource: () => new EventSource(address),
        'an image': () => load('img', { src: address }),
        'a script': () => load('script', { src: address }),
        'a style sheet': () => load('link', { rel: 'stylesheet', href: address }),
        'a frame': () => load('iframe', { src: address }),
        'a form': () => {
          load('iframe', { name: 'answer' });
          (load('form', { action: address, target: 'answer' }) as HTMLFormElement).submit();
        },
        'a worker': () => new Worker(address),
      };
      try {
        await ways[wanted]?.();
      } catch (error) {
        return `refused: ${String(error)}`;
      }
      await refused;
      return 'tried';
    },
    way,
    ELSEWHERE,
  );
}

import { expect, test } from 'vitest';
import { createXReplica } from '../platforms/x/replica.ts';
import { play } from '../platforms/stage/user.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { page as html, type Replica } from './harness/replica.ts';
import { until } from './harness/until.ts';

const BUTTON = '<button data-testid="like" type="button" aria-label="1 Like. Like">Like</button>';

/** A page at x.com with one like button that works, and whatever else `script` does. */
function hostileSite(script: string, body = BUTTON): Replica {
  const like = `let sent = 0;
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-testid="like"]');
    if (!button) return;
    button.setAttribute('data-testid', 'unlike');
    if (sent++ < 20) fetch('/i/api/graphql/q/FavoriteTweet', { method: 'POST', body: '{"variables":{"tweet_id":"1"}}' });
  });`;
  return {
    hosts: ['x.com'],
    handle: ({ method }) =>
      method === 'GET'
        ? html(`<!doctype html><script>${script}</script><body>${body}<script>${like}</script>`)
        : { status: 200, body: '{"data":{}}' },
  };
}

const one = { x: { like: { n: 1, undone: 0, page: 1, network: 1 } } };

inEachBrowser('A hostile page', { platforms: ['x'], replicas: () => [createXReplica()] }, (stage) => {
  test('a hundred thousand synthetic clicks and forged keys count nothing', async () => {
    stage.server.serve([hostileSite('')]);
    const site = await stage.open('https://x.com/home');
    await site.evaluate(() => {
      const button = document.querySelector('button') as HTMLButtonElement;
      for (let index = 0; index < 100_000; index++) {
        button.setAttribute('data-testid', 'like');
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
      for (const key of ['l', 'Enter', ' '])
        button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      button.click();
    });
    await stage.expectCounts({});
  });

  test('requests that a script sends by itself count nothing', async () => {
    stage.server.serve([hostileSite('')]);
    const site = await stage.open('https://x.com/home');
    await site.evaluate(async () => {
      for (let index = 0; index < 20; index++)
        await fetch('/i/api/graphql/q/FavoriteTweet', { method: 'POST', body: '{}' });
    });
    await stage.expectCounts({});
  });

  test('overridden prototypes, getters and globals change no count', async () => {
    stage.server.serve([
      hostileSite(`
        const lie = () => { throw new Error('trapped'); };
        for (const name of ['closest', 'matches', 'getAttribute', 'querySelector', 'querySelectorAll'])
          Object.defineProperty(window, 'kept_' + name, { value: Element.prototype[name] });
        document.addEventListener('DOMContentLoaded', () => {
          for (const name of ['matches', 'getAttribute', 'querySelectorAll', 'getRootNode'])
            Element.prototype[name] = lie;
          Node.prototype.getRootNode = lie;
          Event.prototype.composedPath = lie;
          Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
          Object.defineProperty(Node.prototype, 'parentElement', { get: lie });
          window.MutationObserver = lie;
          window.PerformanceObserver = lie;
          Date.now = () => 0;
          performance.now = () => NaN;
          Array.prototype.map = lie;
          JSON.stringify = lie;
        });`),
    ]);
    const site = await stage.open('https://x.com/home');
    const button = await site.waitForSelector('button');
    await button?.click();
    await until('the like to be recorded', async () => (await stage.counts())['x']?.like?.n === 1);
    await stage.expectCounts(one);
  });

  test('clobbered names, a proxy as a node and a control removed in its own handler do no harm', async () => {
    stage.server.serve([
      hostileSite(
        '',
        `<form id="document"><input name="body"><input name="location"><img name="hasFocus"><img name="visibilityState"></form>
         <a id="unpaidPlatform" href="#">a</a><a id="chrome" href="#">b</a><a id="browser" href="#">c</a>
         <div id="gone"><button data-testid="like" id="fleeting">x</button></div>${BUTTON}`,
      ),
    ]);
    const site = await stage.open('https://x.com/home');
    await site.evaluate(() => {
      document.querySelector('#fleeting')?.addEventListener('click', (event) => {
        event.stopImmediatePropagation();
        (event.currentTarget as Element).remove();
      });
      Object.defineProperty(window, 'unpaidPlatform', { get: () => new Proxy({}, {}) });
    });
    const errors: string[] = [];
    site.on('pageerror', (error) => errors.push(String(error)));
    await (await site.$('#fleeting'))?.click();
    await (await site.waitForSelector('button[data-testid="like"]'))?.click();
    await until('the like to be recorded', async () => (await stage.counts())['x']?.like?.n === 1);
    await stage.expectCounts(one);
    expect(errors).toEqual([]);
  });

  test('a page of a million nodes that never stops changing is counted like any other', async () => {
    stage.server.serve([hostileSite('')]);
    const site = await stage.open('https://x.com/home');
    await site.evaluate(() => {
      const many = document.createElement('div');
      // Not drawn: the drawing of so many would measure the browser.
      many.hidden = true;
      many.innerHTML = '<i></i>'.repeat(1_000_000);
      document.body.append(many);
      const restless = document.createElement('p');
      document.body.append(restless);
      let index = 0;
      const change = () => {
        restless.textContent = String(index++);
        requestAnimationFrame(change);
      };
      change();
    });
    await (await site.waitForSelector('button'))?.click();
    await until('the like to be recorded', async () => (await stage.counts())['x']?.like?.n === 1);
    await stage.expectCounts(one);
  });

  test('a frame that only claims to be a CAPTCHA counts nothing', async () => {
    stage.server.serve([
      {
        hosts: ['x.com', 'captcha.example'],
        handle: ({ host }) =>
          html(
            host === 'x.com'
              ? '<iframe src="https://captcha.example/recaptcha/api2/bframe" name="c-1" width="400" height="400"></iframe>'
              : '<table class="rc-imageselect-table-33"><td class="rc-imageselect-tile" role="button">x</td></table><button id="recaptcha-verify-button">Verify</button>',
          ),
      },
    ]);
    const site = await stage.open('https://x.com/home');
    const frame = await (await site.waitForSelector('iframe'))?.contentFrame();
    await (await frame?.waitForSelector('.rc-imageselect-tile'))?.click();
    await (await frame?.waitForSelector('#recaptcha-verify-button'))?.click();
    await stage.expectCounts({});
  });

  test('a page cannot tell that the extension is there', async () => {
    const site = await stage.open('https://x.com/home');
    await play(site, [{ press: 'like p0' }], () => undefined);
    const traces = await site.evaluate(async () => {
      const globals = Object.keys(window).filter((name) => /unpaid|extension/i.test(name));
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ name }) => name).filter((name) => /unpaid|extension/i.test(name)),
      );
      const resources = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /^(chrome|moz)-extension:/.test(name));
      const { chrome, browser } = window as unknown as { chrome?: { runtime?: unknown }; browser?: unknown };
      return [
        ...globals,
        ...attributes,
        ...resources,
        ...(chrome?.runtime ? ['runtime'] : []),
        ...(browser ? ['browser'] : []),
      ];
    });
    expect(traces).toEqual([]);
  });
});

import { json, type Replica } from '../../e2e/harness/replica.ts';
import { DRAWN } from '../drawn-captchas/fixtures.ts';
import { stagePage, stageScript } from '../stage/stage.ts';

/*
 * Pages with parts of somebody else: a newspaper with Facebook's like button, of which public code up to 2018 tells
 * the request, and with X's, which only opens a page of X; and TikTok, and a shop that is not counted, with a
 * CAPTCHA drawn into the page (`extra.captcha` names the fixture).
 */

/** The newspaper, the two platforms whose buttons it shows, and the pages with a CAPTCHA. */
export function createPartsReplica(): Replica {
  return {
    hosts: ['news.example', 'shop.example', '*.facebook.com', '*.twitter.com', 'x.com', '*.tiktok.com'],
    handle(request, scenario) {
      const { method, host, path } = request;
      const script = stageScript(request);
      if (script) return script;
      if (method === 'POST') return path === '/plugins/like/connect' ? json({}) : undefined;
      if (host === 'news.example') return stagePage('parts/page/newspaper.js', scenario);
      if (host === 'www.facebook.com') return stagePage('parts/page/like-button.js', scenario);
      if (host === 'platform.twitter.com') return stagePage('parts/page/like-link.js', scenario);
      const drawn = DRAWN.find(({ what }) => what === scenario.extra['captcha']);
      return stagePage('parts/page/captcha.js', scenario, drawn?.markup);
    },
  };
}

import { json, type Reply, type Replica } from '../../e2e/harness/replica.ts';
import { stagePage, stageScript, trueName } from '../stage/stage.ts';

/*
 * reCAPTCHA, from public code up to 2026-04 and saved pages: a site of somebody else (tickets.example) with the
 * widget's two frames, checkbox and challenge. What each widget asks for is in `page/widgets.js`; the site key
 * is the widget's name there. `extra.widgets`: the names, `extra.provider` and `extra.api`: the frames' address.
 */

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const image: Reply = { headers: { 'content-type': 'image/gif' }, body: PIXEL };

/** The site and both names of the provider. */
export function createRecaptchaReplica(): Replica {
  return {
    hosts: ['tickets.example', 'www.google.com', 'www.recaptcha.net'],
    handle(request, scenario) {
      const { method, host, path } = request;
      const script = stageScript(request);
      if (script) return script;
      if (host === 'tickets.example') return stagePage('recaptcha/page/main.js', scenario);
      const name = path.split('/').at(-1) ?? '';
      if (method === 'POST') return json({});
      if (name === 'anchor') return stagePage('recaptcha/page/anchor.js', scenario);
      if (name === 'bframe') return stagePage('recaptcha/page/challenge.js', scenario);
      return trueName(name, scenario) === 'payload' ? image : undefined;
    },
  };
}

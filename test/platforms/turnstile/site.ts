import type { Site } from '../stage/site.ts';

/** Turnstile, from its own script and documentation of 2026-07: the box is in a closed shadow root; there are no images. */
export const SITE: Site = {
  platform: 'turnstile',
  words: { en: { human: 'Verify you are human' }, ar: { human: 'تحقق من أنك إنسان' } },
  pages: [
    {
      url: 'https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/turnstile/f/av0/rcv/w1/0x4/light/fbE/auto/normal',
      within: 'https://tickets.example/turnstile',
      onlySignedIn: true,
      controls: [
        {
          press: 'box',
          look: '<div here style="width:300px;height:65px"><template shadowrootmode="closed"><label class="cb-lb"><input type="checkbox">{human}</label></template></div>',
          sends: { to: 'POST /cdn-cgi/challenge-platform/h/b/flow/ov1/1', form: { v: '1' } },
          act: { kind: 'captcha', variant: 'click', quantity: 0, seenBy: 'page' },
        },
      ],
    },
    {
      url: 'https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/fr/w1/feedback',
      within: 'https://tickets.example/feedback',
      onlySignedIn: true,
      controls: [{ press: 'telling of a fault', look: '<button>Submit feedback</button>' }],
    },
  ],
};

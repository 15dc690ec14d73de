import type { Site } from '../stage/site.ts';

/** DataDome, from public code, undated: a slider, and one request with the answer. */
export const SITE: Site = {
  platform: 'datadome',
  words: { en: { slide: 'Slide right to complete the puzzle' }, ar: { slide: 'مرر لليمين لإكمال اللغز' } },
  pages: [
    {
      url: 'https://geo.captcha-delivery.com/captcha/?initialCid=a&t=fe',
      within: 'https://tickets.example/slider',
      onlySignedIn: true,
      controls: [
        {
          solve: 'slider',
          rounds: [
            '<div id="ddv1-captcha-container"><div id="captcha__puzzle"><canvas width="280" height="155"></canvas></div><div class="sliderContainer"><div tile class="slider" style="width:60px;height:40px">{slide}</div></div></div>',
          ],
          tiles: 1,
          sends: { to: 'GET /captcha/[[check]]?cid=a' },
          act: {
            kind: 'captcha',
            variant: 'slider',
            quantity: 0,
            networkAlone: { kind: 'captcha', quantity: 0 },
          },
        },
      ],
    },
  ],
};

import type { Site } from '../stage/site.ts';

const form = (to: string, button: string) =>
  `<form method="post" action="${to}"><textarea box name="text"></textarea><button here type="submit">${button}</button></form>`;

/** Yelp, undated: of its form nothing is known but the address of its page. */
export const SITE: Site = {
  platform: 'yelp',
  words: { en: { send: 'Send' }, de: { send: 'Absenden' } },
  pages: [
    {
      url: 'https://www.yelp.com/writeareview/biz/abc',
      onlySignedIn: true,
      controls: [
        {
          form: 'review',
          look: form('/thanks', '{send}'),
          text: 'Wet',
          act: { kind: 'rate', seenBy: 'page' },
        },
      ],
    },
    {
      url: 'https://www.yelp.com/',
      onlySignedIn: true,
      controls: [{ form: 'searching', look: form('/search', '{send}'), text: 'rain' }],
    },
  ],
};

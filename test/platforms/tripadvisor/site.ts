import type { Site } from '../stage/site.ts';

const form = (to: string, button: string) =>
  `<form method="post" action="${to}"><textarea box name="text"></textarea><button here type="submit">${button}</button></form>`;

/** Tripadvisor, undated: of its form nothing is known but the address of its page. */
export const SITE: Site = {
  platform: 'tripadvisor',
  words: { en: { send: 'Send' }, de: { send: 'Absenden' } },
  pages: [
    {
      url: 'https://www.tripadvisor.com/UserReviewEdit-g1-d2-Rain.html',
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
      url: 'https://www.tripadvisor.com/',
      onlySignedIn: true,
      controls: [{ form: 'searching', look: form('/search', '{send}'), text: 'rain' }],
    },
  ],
};

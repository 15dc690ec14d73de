import type { Site } from '../stage/site.ts';

/** Google Maps, from pages up to 2026-01: the form is a frame in the map; its classes mean nothing. */
export const SITE: Site = {
  platform: 'google-maps',
  words: { en: { post: 'Post' }, ar: { post: 'نشر' } },
  pages: [
    {
      url: 'https://search.google.com/local/writereview',
      onlySignedIn: true,
      controls: [
        {
          form: 'review',
          look: '<form method="post" action="/local/done"><textarea box></textarea><button here type="submit" class="VfPpkd">{post}</button></form>',
          text: 'Wet',
          act: { kind: 'rate', seenBy: 'page' },
        },
      ],
    },
    {
      url: 'https://www.google.com/local/writereview',
      within: 'https://www.google.com/maps/place/Rain',
      onlySignedIn: true,
      controls: [
        {
          press: 'review in the map',
          look: '<div role="dialog"><textarea></textarea><button here type="submit" class="VfPpkd">{post}</button></div>',
          becomes: 'gone',
          sends: { to: 'POST /local/submit', form: { a: 'b' } },
          act: { kind: 'rate', seenBy: 'page' },
        },
      ],
    },
    {
      url: 'https://www.google.com/maps/place/Sun',
      onlySignedIn: true,
      controls: [
        {
          press: 'reading a review',
          look: '<div data-review-id="1"><button here>More</button></div>',
          becomes: 'gone',
        },
        {
          form: 'searching the map',
          look: '<form action="/maps/search"><input box name="q"><button here type="submit">Search</button></form>',
          text: 'rain',
        },
      ],
    },
  ],
};

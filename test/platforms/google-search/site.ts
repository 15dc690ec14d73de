import type { Site } from '../stage/site.ts';

/** Google Search: arriving at results is the act; the next page, and the same words in images, are none. */
export const SITE: Site = {
  platform: 'google-search',
  words: { en: {} },
  pages: [
    {
      url: 'https://www.google.com/search?q=rain',
      arrival: { kind: 'search' },
      onlySignedIn: true,
      controls: [
        { follow: 'next page', to: '/search?q=rain&start=10' },
        { follow: 'images', to: '/search?q=rain&udm=2' },
        { follow: 'all results', to: '/search?q=rain&source=lnms&sa=X' },
        { follow: 'the last day', to: '/search?q=rain&source=lnt&tbs=qdr:d' },
        {
          follow: 'other words among images',
          to: '/search?q=snow&udm=2&oq=snow&gs_lp=Egdnd3Mt&sclient=img',
          act: { kind: 'search', seenBy: 'page' },
        },
        { follow: 'other words', to: '/search?q=snow', act: { kind: 'search', seenBy: 'page' } },
        { follow: 'a map', to: '/preferences' },
        { press: 'more', look: '<button>More</button>', sends: { to: 'POST /gen_204?atyp=i' } },
      ],
    },
    {
      url: 'https://news.example/today',
      onlySignedIn: true,
      controls: [{ follow: 'a link to results', to: 'https://www.google.com/search?q=sun' }],
    },
  ],
};

import type { Platform } from './platform.ts';

export default {
  id: 'google-search',
  name: 'Google Search',
  owner: 'Google',
  group: 'search',
  hosts: [
    'https://www.google.com/*',
    'https://www.google.co.uk/*',
    'https://www.google.ca/*',
    'https://www.google.de/*',
    'https://www.google.es/*',
    'https://www.google.fr/*',
    'https://www.google.it/*',
    'https://www.google.nl/*',
    'https://www.google.pl/*',
    'https://www.google.com.br/*',
    'https://www.google.com.mx/*',
    'https://www.google.co.in/*',
    'https://www.google.co.jp/*',
    'https://www.google.co.kr/*',
  ],
  pages: [
    'https://www.google.com/search*',
    'https://www.google.co.uk/search*',
    'https://www.google.ca/search*',
    'https://www.google.de/search*',
    'https://www.google.es/search*',
    'https://www.google.fr/search*',
    'https://www.google.it/search*',
    'https://www.google.nl/search*',
    'https://www.google.pl/search*',
    'https://www.google.com.br/search*',
    'https://www.google.com.mx/search*',
    'https://www.google.co.in/search*',
    'https://www.google.co.jp/search*',
    'https://www.google.co.kr/search*',
  ],
  adFunded: true,
  evidence: '2026-09',
  page: [
    {
      verb: 'arrival',
      kind: 'search',
      at: '^/search$',
      // The next page, and the same words in images, news, videos, in all results again, or of the last day.
      unlessParameters: ['start', 'tbm', 'udm', 'tbs', 'source=lnms'],
      // What is typed among images stays there.
      typedParameters: ['gs_lp', 'gs_lcp'],
      from: '^(www\\.)?google\\.',
    },
  ],
} satisfies Platform;

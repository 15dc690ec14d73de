import type { Platform } from './platform.ts';

export default {
  id: 'yelp',
  name: 'Yelp',
  owner: 'Yelp',
  group: 'rating',
  hosts: [
    'https://*.yelp.com/*',
    'https://*.yelp.at/*',
    'https://*.yelp.be/*',
    'https://*.yelp.ca/*',
    'https://*.yelp.ch/*',
    'https://*.yelp.co.jp/*',
    'https://*.yelp.co.nz/*',
    'https://*.yelp.co.uk/*',
    'https://*.yelp.com.au/*',
    'https://*.yelp.com.br/*',
    'https://*.yelp.de/*',
    'https://*.yelp.dk/*',
    'https://*.yelp.es/*',
    'https://*.yelp.fr/*',
    'https://*.yelp.ie/*',
    'https://*.yelp.it/*',
    'https://*.yelp.nl/*',
    'https://*.yelp.no/*',
    'https://*.yelp.pl/*',
    'https://*.yelp.pt/*',
    'https://*.yelp.se/*',
  ],
  adFunded: true,
  evidence: 'undated',
  page: [
    // No handle of the form is known, only the address of its page, and that a search has no room for a text.
    {
      verb: 'form',
      kind: 'rate',
      at: '^/writeareview/biz/',
      form: 'form:has(textarea, [contenteditable], [type="radio"], [role="radio"])',
      submit: 'form :is([type="submit"], button:not([type]))',
      grade: 'experimental',
    },
  ],
} satisfies Platform;

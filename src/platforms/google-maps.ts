import type { Platform } from './platform.ts';

export default {
  id: 'google-maps',
  name: 'Google Maps',
  owner: 'Google',
  group: 'rating',
  hosts: ['https://www.google.com/*', 'https://search.google.com/*'],
  pages: [
    'https://www.google.com/maps*',
    'https://www.google.com/local/writereview*',
    'https://search.google.com/local/writereview*',
  ],
  // The form is a frame in the map.
  allFrames: true,
  adFunded: true,
  evidence: '2026-01',
  page: [
    // The form's own classes mean nothing; its address does.
    {
      verb: 'form',
      kind: 'rate',
      at: '^/local/writereview',
      form: 'form, [role="dialog"]',
      submit: ':is(form, [role="dialog"]) [type="submit"], form button:not([type])',
      grade: 'experimental',
    },
  ],
} satisfies Platform;

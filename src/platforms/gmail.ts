import type { Platform } from './platform.ts';

export default {
  id: 'gmail',
  name: 'Gmail',
  owner: 'Google',
  group: 'search',
  hosts: ['https://mail.google.com/*'],
  adFunded: true,
  evidence: '2025-03',
  page: [
    // The number of the toolbar's command; there is no other handle, and the new interface's requests are opaque.
    // The toolbar may stay as it is: the next conversation is shown.
    { verb: 'press', kind: 'report', variant: 'spam', control: '[gh="tm"] [act="9"]', proof: 'none' },
    {
      verb: 'press',
      kind: 'report',
      variant: 'not-spam',
      control: '[gh="tm"] [act="18"]',
      proof: 'none',
      grade: 'experimental',
    },
  ],
} satisfies Platform;

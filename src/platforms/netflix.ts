import type { Platform } from './platform.ts';

export default {
  id: 'netflix',
  name: 'Netflix',
  owner: 'Netflix',
  group: 'rating',
  hosts: ['https://*.netflix.com/*'],
  pages: ['https://www.netflix.com/*'],
  adFunded: true,
  evidence: 'undated',
  page: [
    // The button only opens the choice.
    {
      verb: 'press',
      kind: 'rate',
      control: ':is([data-uia="thumbs-selection-popover"], #thumbs-selection-menu) button',
      proof: 'gone',
    },
    {
      verb: 'press',
      kind: 'rate',
      control: '[data-uia="thumbs-container"] [data-uia^="thumbs"][data-uia$="-button"]',
      proof: 'gone',
      grade: 'experimental',
    },
  ],
} satisfies Platform;

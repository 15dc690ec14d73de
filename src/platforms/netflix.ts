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
    // The button only opens the choice, which may stay open as it was.
    {
      verb: 'press',
      kind: 'rate',
      control: ':is([data-uia="thumbs-selection-popover"], #thumbs-selection-menu) button',
      proof: 'none',
    },
    {
      verb: 'toggle',
      kind: 'rate',
      control: '[data-uia="thumbs-container"] [data-uia^="thumbs"][data-uia$="-button"]',
      on: '[data-rating]:not([data-rating="0"], [data-rating=""]) *',
      grade: 'experimental',
    },
  ],
} satisfies Platform;

import type { Platform } from './platform.ts';

export default {
  id: 'prolific',
  name: 'Prolific',
  owner: 'Prolific',
  group: 'work',
  hosts: ['https://*.prolific.com/*'],
  pages: ['https://app.prolific.com/*'],
  paid: true,
  adFunded: false,
  evidence: 'undated',
  page: [
    // Studies end on their own site, which sends the participant here.
    { verb: 'arrival', kind: 'label', at: '^/submissions/complete', unlessParameters: [], from: '' },
  ],
  task: {
    take: '[data-testid="reserve"], [data-testid="dialog-start-study"]',
    reward: { element: '[data-testid="study-tag-reward"]', amount: '(\\d+(?:\\.\\d+)?)' },
  },
  network: {
    // Completing, returning and timing out share one address; the body names which.
    urls: ['https://internal-api.prolific.com/api/v1/submissions/*'],
    rules: [
      {
        kind: 'label',
        url: '/api/v1/submissions/[^/]+/transition/?(\\?|$)',
        body: { action: '^COMPLETE$' },
        patience: 600,
      },
      { kind: 'label', url: '/api/v1/submissions/complete/?(\\?|$)', patience: 600 },
    ],
  },
} satisfies Platform;

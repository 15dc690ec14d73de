import type { Platform } from './platform.ts';

export default {
  id: 'mturk',
  name: 'Amazon Mechanical Turk',
  owner: 'Amazon',
  group: 'work',
  hosts: ['https://worker.mturk.com/*', 'https://www.mturk.com/*'],
  pages: ['https://worker.mturk.com/*'],
  paid: true,
  adFunded: false,
  evidence: '2019-07',
  page: [],
  network: {
    // Tasks of requesters' own pages are sent by a form in a frame.
    carrier: 'request',
    urls: ['https://www.mturk.com/mturk/externalSubmit*'],
    rules: [{ kind: 'label', url: '/mturk/externalSubmit(\\?|$)', patience: 600, grade: 'experimental' }],
  },
} satisfies Platform;

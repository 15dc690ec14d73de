import type { Platform } from './platform.ts';

export default {
  id: 'mturk',
  name: 'Amazon Mechanical Turk',
  owner: 'Amazon',
  group: 'work',
  hosts: ['https://worker.mturk.com/*'],
  paid: true,
  adFunded: false,
  evidence: '2019-07',
  page: [
    // A task's page is the requester's, in a frame that cannot be looked into: what is seen is that it was taken up.
    {
      verb: 'arrival',
      kind: 'label',
      at: '^/projects/[^/]+/tasks/[^/]+',
      unlessParameters: [],
      from: '(^|\\.)mturk\\.com$',
      grade: 'experimental',
    },
  ],
} satisfies Platform;

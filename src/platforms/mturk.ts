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
  page: [],
  // A task is worked on in a frame of its requester, which cannot be looked into and hands in the answer by a message.
  task: {
    grade: 'experimental',
    at: '^/projects/[^/]+/tasks/[^/?]+.*[?&]assignment_id=',
    reward: {
      element: '[data-react-props*="amountInDollars"]',
      attribute: 'data-react-props',
      amount: '"amountInDollars":\\s*([\\d.]+)',
      currency: 'USD',
    },
    message: ['assignmentId', 'answer'],
    form: 'form[action*="/submit"]',
  },
} satisfies Platform;

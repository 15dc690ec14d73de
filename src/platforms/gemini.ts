import type { Platform } from './platform.ts';

export default {
  id: 'gemini',
  name: 'Gemini',
  owner: 'Google',
  group: 'ai',
  hosts: ['https://gemini.google.com/*'],
  adFunded: false,
  evidence: 'undated',
  page: [
    // Custom elements; labels are translated.
    {
      verb: 'press',
      kind: 'feedback',
      variant: 'good',
      control: 'thumb-up-button, message-actions [data-test-id="like-button"]',
      proof: 'none',
    },
    {
      verb: 'press',
      kind: 'feedback',
      variant: 'bad',
      control: 'thumb-down-button, message-actions [data-test-id="dislike-button"]',
      proof: 'none',
    },
  ],
} satisfies Platform;

import type { Platform } from './platform.ts';

// Custom elements; labels are translated.
const good = 'thumb-up-button, message-actions [data-test-id="like-button"]:not(thumb-up-button *)';
const bad = 'thumb-down-button, message-actions [data-test-id="dislike-button"]:not(thumb-down-button *)';
const thumbs = `${good}, ${bad}`;

export default {
  id: 'gemini',
  name: 'Gemini',
  owner: 'Google',
  group: 'ai',
  hosts: ['https://gemini.google.com/*'],
  adFunded: false,
  evidence: 'undated',
  page: [
    {
      verb: 'press',
      kind: 'feedback',
      variant: 'good',
      control: good,
      thumbs,
      proof: 'none',
    },
    {
      verb: 'press',
      kind: 'feedback',
      variant: 'bad',
      control: bad,
      thumbs,
      proof: 'none',
    },
  ],
} satisfies Platform;

import type { Platform } from './platform.ts';

const good = '[data-testid="good-response-turn-action-button"], [data-testid="like-turn-action-button"]';
const bad = '[data-testid="bad-response-turn-action-button"], [data-testid="dislike-turn-action-button"]';
const thumbs = `${good}, ${bad}`;

export default {
  id: 'chatgpt',
  name: 'ChatGPT',
  owner: 'OpenAI',
  group: 'ai',
  hosts: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
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
    // One of two answers is preferred.
    {
      verb: 'press',
      kind: 'feedback',
      variant: 'preference',
      control: '[data-testid="paragen-prefer-response-button"]',
      proof: 'gone',
    },
  ],
  network: {
    // The address alone tells a rating; the body, of what: a reason given later rates the same answer again.
    urls: [
      'https://chatgpt.com/backend-api/conversation/*',
      'https://chat.openai.com/backend-api/conversation/*',
    ],
    rules: [
      {
        kind: 'feedback',
        url: '/backend-api/conversation/message_feedback(\\?|$)',
        target: 'message_id',
      },
    ],
  },
} satisfies Platform;

import type { Platform } from './platform.ts';

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
      control: '[data-testid="good-response-turn-action-button"], [data-testid="like-turn-action-button"]',
      proof: 'none',
    },
    {
      verb: 'press',
      kind: 'feedback',
      variant: 'bad',
      control: '[data-testid="bad-response-turn-action-button"], [data-testid="dislike-turn-action-button"]',
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
    // The address alone decides.
    carrier: 'resource',
    urls: [
      'https://chatgpt.com/backend-api/conversation/*',
      'https://chat.openai.com/backend-api/conversation/*',
    ],
    rules: [{ kind: 'feedback', url: '/backend-api/conversation/message_feedback(\\?|$)' }],
  },
} satisfies Platform;

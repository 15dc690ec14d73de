import type { Platform } from './platform.ts';

export default {
  id: 'claude',
  name: 'Claude',
  owner: 'Anthropic',
  group: 'ai',
  hosts: ['https://claude.ai/*'],
  adFunded: false,
  evidence: '2026-02',
  page: [
    // In every language the first of the two is the thumb up.
    {
      verb: 'press',
      kind: 'feedback',
      variant: 'good',
      control: '[data-testid="feedback-buttons"] button:first-of-type, button[aria-label="Good response"]',
      proof: 'none',
    },
    {
      verb: 'press',
      kind: 'feedback',
      variant: 'bad',
      control:
        '[data-testid="feedback-buttons"] button:last-of-type:not(:first-of-type), button[aria-label="Bad response"]',
      proof: 'none',
    },
  ],
} satisfies Platform;

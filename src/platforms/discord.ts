import type { Platform } from './platform.ts';

const vote = '/polls/\\d+/answers/@me(\\?|$)';

export default {
  id: 'discord',
  name: 'Discord',
  owner: 'Discord Inc.',
  group: 'social',
  hosts: ['https://*.discord.com/*'],
  adFunded: true,
  evidence: '2026-07',
  // Private messages.
  never: ['^/channels/@me(/|$)'],
  page: [
    // Only the end of a class name is obfuscated.
    { verb: 'toggle', kind: 'reaction', control: '[class*="reactionInner"]', on: '[aria-pressed="true"]' },
  ],
  network: {
    // The body alone tells a vote from one that is taken back.
    urls: [
      'https://*.discord.com/api/*/channels/*/messages/*/reactions/*',
      'https://*.discord.com/api/*/channels/*/polls/*/answers/*',
      'https://*.discord.com/api/*/reporting/*',
    ],
    rules: [
      { kind: 'reaction', method: 'PUT', url: '/messages/\\d+/reactions/[^/]+/@me(\\?|$)' },
      {
        kind: 'reaction',
        direction: 'undo',
        method: 'DELETE',
        url: '/messages/\\d+/reactions/[^/]+/([01]/)?@me(\\?|$)',
      },
      { kind: 'vote', direction: 'undo', method: 'PUT', url: vote, body: { answer_ids: '^\\[\\s*\\]$' } },
      { kind: 'vote', method: 'PUT', url: vote },
      { kind: 'report', url: '/api/v\\d+/reporting/(?!menu)[^/?]+(\\?|$)' },
    ],
  },
} satisfies Platform;

import type { Platform } from './platform.ts';

/** Private messages are under '/channels/@me'. */
const inServer = '^/channels/\\d';

export default {
  id: 'discord',
  name: 'Discord',
  owner: 'Discord Inc.',
  group: 'social',
  hosts: ['https://*.discord.com/*'],
  adFunded: true,
  evidence: '2026-07',
  never: ['^/channels/@me(/|$)'],
  page: [
    // Only the end of a class name is obfuscated.
    { verb: 'toggle', kind: 'reaction', control: '[class*="reactionInner"]', on: '[aria-pressed="true"]' },
  ],
  network: {
    // The address alone decides: taking back one's own reaction has one part more than giving it.
    carrier: 'resource',
    urls: ['https://*.discord.com/api/*'],
    rules: [
      { kind: 'reaction', url: '/messages/\\d+/reactions/[^/]+/@me(\\?|$)', at: inServer },
      {
        kind: 'reaction',
        direction: 'undo',
        url: '/messages/\\d+/reactions/[^/]+/[01]/@me(\\?|$)',
        at: inServer,
      },
      { kind: 'vote', url: '/polls/\\d+/answers/@me(\\?|$)', at: inServer },
      { kind: 'report', url: '/api/v\\d+/reporting/(?!menu)[^/?]+(\\?|$)' },
    ],
  },
} satisfies Platform;

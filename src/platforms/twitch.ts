import type { Platform } from './platform.ts';

export default {
  id: 'twitch',
  name: 'Twitch',
  owner: 'Amazon',
  group: 'social',
  hosts: ['https://*.twitch.tv/*'],
  pages: ['https://www.twitch.tv/*', 'https://m.twitch.tv/*'],
  adFunded: true,
  evidence: '2024-01',
  page: [
    {
      verb: 'toggle',
      kind: 'follow',
      control: '[data-a-target="follow-button"], [data-a-target="unfollow-button"]',
      on: '[data-a-target="unfollow-button"]',
      off: '[data-a-target="follow-button"]',
      menu: true,
      grade: 'experimental',
    },
  ],
  network: {
    // One address for everything; the body names one or several operations.
    urls: ['https://gql.twitch.tv/gql*'],
    operation: { field: 'operationName' },
    rules: [
      { kind: 'follow', operation: '^FollowButton_FollowUser$' },
      { kind: 'follow', direction: 'undo', operation: '^FollowButton_UnfollowUser$' },
      // A prediction, with channel points.
      { kind: 'vote', operation: '^MakePrediction$' },
    ],
  },
} satisfies Platform;

import type { Platform } from './platform.ts';

export default {
  id: 'tumblr',
  name: 'Tumblr',
  owner: 'Automattic',
  group: 'social',
  hosts: ['https://*.tumblr.com/*'],
  pages: ['https://www.tumblr.com/*'],
  adFunded: true,
  evidence: '2026-08',
  never: ['^/messag(es|ing)(/|$)'],
  page: [
    // Class names change with every release, the names of the icons do not.
    {
      verb: 'toggle',
      kind: 'like',
      control: 'button:has(use[href^="#managed-icon__ds-like-"])',
      on: 'use[href^="#managed-icon__ds-like-filled"]',
      off: 'use[href^="#managed-icon__ds-like-outline"]',
    },
  ],
  network: {
    // A post and a reblog share one address; only the body tells them apart.
    urls: [
      'https://*.tumblr.com/*v2/user/like*',
      'https://*.tumblr.com/*v2/user/unlike*',
      'https://*.tumblr.com/*v2/user/follow*',
      'https://*.tumblr.com/*v2/user/unfollow*',
      'https://*.tumblr.com/*v2/user/post/reply*',
      'https://*.tumblr.com/*v2/blog/*/posts*',
    ],
    rules: [
      { kind: 'like', url: '/v2/user/like(\\?|$)' },
      { kind: 'like', direction: 'undo', url: '/v2/user/unlike(\\?|$)' },
      { kind: 'follow', url: '/v2/user/follow(\\?|$)' },
      { kind: 'follow', direction: 'undo', url: '/v2/user/unfollow(\\?|$)' },
      { kind: 'comment', url: '/v2/user/post/reply(\\?|$)', grade: 'experimental', tags: 'reply_text' },
      // Drafts, queued and private posts are not published.
      {
        kind: 'post',
        direction: 'ignore',
        url: '/v2/blog/[^/]+/posts(\\?|$)',
        body: { state: '^(draft|queue|private)' },
      },
      {
        kind: 'share',
        url: '/v2/blog/[^/]+/posts(\\?|$)',
        body: { parent_post_id: '\\d' },
        patience: 600,
        tagLists: ['tags'],
      },
      {
        kind: 'post',
        url: '/v2/blog/[^/]+/posts(\\?|$)',
        patience: 600,
        tagLists: ['tags'],
        tagFields: ['alt_text'],
      },
    ],
  },
} satisfies Platform;

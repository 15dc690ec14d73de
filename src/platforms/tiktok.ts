import type { Platform } from './platform.ts';

const red =
  '[aria-pressed="true"], :is(svg, path)[fill*="254, 44, 85"], :is(svg, path)[fill*="254,44,85"], :is(svg, path)[fill="#fe2c55" i], :is(svg, path)[fill*="255, 56, 92"], :is(svg, path)[fill*="255,56,92"]';

export default {
  id: 'tiktok',
  name: 'TikTok',
  owner: 'ByteDance',
  group: 'social',
  hosts: ['https://*.tiktok.com/*'],
  pages: ['https://www.tiktok.com/*', 'https://m.tiktok.com/*'],
  adFunded: true,
  drawsCaptchas: true,
  evidence: '2026-08',
  never: ['^/messages(/|$)'],
  page: [
    // Feed and player; the button says aria-pressed since 2025, before that only the heart's red tells.
    {
      verb: 'toggle',
      kind: 'like',
      control: ':is(button, [role="button"]):has([data-e2e="like-icon"], [data-e2e="browse-like-icon"])',
      on: red,
    },
    { verb: 'toggle', kind: 'like', control: '[data-e2e="comment-like-icon"]', on: red },
    {
      verb: 'toggle',
      kind: 'save',
      control: ':is(button, [role="button"]):has([data-e2e*="bookmark-icon"], [data-e2e="undefined-icon"])',
      on: '[aria-pressed="true"]',
      grade: 'experimental',
    },
    {
      verb: 'composer',
      kind: 'comment',
      box: '[data-e2e*="comment-input"] [contenteditable="true"]',
      submit: '[data-e2e*="comment-post"]',
      keys: 'enter',
      tags: true,
    },
  ],
  network: {
    // The web client puts its parameters in the query, so the address alone decides.
    carrier: 'resource',
    urls: ['https://*.tiktok.com/api/*', 'https://*.tiktok.com/tiktok/*'],
    rules: [
      { kind: 'like', url: '/api/(commit/item|comment)/digg/?\\?(.*&)?type=1(&|$)' },
      { kind: 'like', direction: 'undo', url: '/api/(commit/item|comment)/digg/?\\?(.*&)?type=0(&|$)' },
      { kind: 'follow', url: '/api/commit/follow/user/?\\?(.*&)?type=1(&|$)' },
      { kind: 'follow', direction: 'undo', url: '/api/commit/follow/user/?\\?(.*&)?type=0(&|$)' },
      { kind: 'share', url: '/tiktok/v1/upvote/publish/?(\\?|$)' },
      { kind: 'share', direction: 'undo', url: '/tiktok/v1/upvote/delete/?(\\?|$)' },
      { kind: 'comment', url: '/api/comment/publish/?(\\?|$)' },
      { kind: 'comment', direction: 'undo', url: '/api/comment/delete/?(\\?|$)' },
      // Three addresses are reported for saving; nobody has seen which one the site uses today.
      {
        kind: 'save',
        url: '/api/((commit/)?item/collect|user/collect/item/action)/?\\?(.*&)?(action|type)=1(&|$)',
        grade: 'experimental',
      },
      {
        kind: 'save',
        direction: 'undo',
        url: '/api/((commit/)?item/collect|user/collect/item/action)/?\\?(.*&)?(action|type)=0(&|$)',
        grade: 'experimental',
      },
      { kind: 'post', url: '/tiktok/web/project/post/v1/?(\\?|$)', patience: 600 },
    ],
  },
} satisfies Platform;

import type { Platform } from './platform.ts';

const red =
  '[aria-pressed="true"], :is(svg, path)[fill*="254, 44, 85"], :is(svg, path)[fill*="254,44,85"], :is(svg, path)[fill="#fe2c55" i], :is(svg, path)[fill*="255, 56, 92"], :is(svg, path)[fill*="255,56,92"]';

const digg = '/api/(commit/item|comment)/digg/?';
const follow = '/api/commit/follow/user/?';
const collect = '/api/((commit/)?item/collect|user/collect/item/action)/?';
const done = '\\?(.*&)?(action|type)=1(&|$)';
const undone = '\\?(.*&)?(action|type)=0(&|$)';

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
    // The web client puts its parameters in the query, other clients of the same addresses in the body.
    urls: [
      'https://*.tiktok.com/api/commit/*',
      'https://*.tiktok.com/api/comment/*',
      'https://*.tiktok.com/api/item/collect*',
      'https://*.tiktok.com/api/user/collect/item/action*',
      'https://*.tiktok.com/tiktok/v1/upvote/*',
      'https://*.tiktok.com/tiktok/web/project/post/*',
    ],
    rules: [
      { kind: 'like', url: `${digg}${done}` },
      { kind: 'like', direction: 'undo', url: `${digg}${undone}` },
      { kind: 'like', url: `${digg}(\\?|$)`, body: { type: '^1$' } },
      { kind: 'like', direction: 'undo', url: `${digg}(\\?|$)`, body: { type: '^0$' } },
      { kind: 'follow', url: `${follow}${done}` },
      { kind: 'follow', direction: 'undo', url: `${follow}${undone}` },
      { kind: 'follow', url: `${follow}(\\?|$)`, body: { type: '^1$' } },
      { kind: 'follow', direction: 'undo', url: `${follow}(\\?|$)`, body: { type: '^0$' } },
      { kind: 'share', url: '/tiktok/v1/upvote/publish/?(\\?|$)' },
      { kind: 'share', direction: 'undo', url: '/tiktok/v1/upvote/delete/?(\\?|$)' },
      { kind: 'comment', url: '/api/comment/publish/?(\\?|$)' },
      { kind: 'comment', direction: 'undo', url: '/api/comment/delete/?(\\?|$)' },
      // Three addresses are reported for saving; nobody has seen which one the site uses today.
      { kind: 'save', url: `${collect}${done}`, grade: 'experimental' },
      { kind: 'save', direction: 'undo', url: `${collect}${undone}`, grade: 'experimental' },
      { kind: 'post', url: '/tiktok/web/project/post/v1/?(\\?|$)', patience: 600 },
    ],
  },
} satisfies Platform;

import type { Platform } from './platform.ts';

const status = '/api/v1/statuses/[^/]+/';
const post = '/api/v1/statuses/?(\\?|$)';
const said = { patience: 600, tags: 'status' };

export default {
  id: 'mastodon',
  name: 'Mastodon',
  owner: 'Mastodon',
  group: 'social',
  // The largest server; the user adds others.
  hosts: ['https://mastodon.social/*'],
  instances: true,
  // Mastodon and its relatives, Phanpy, Elk, Pixelfed, GoToSocial.
  detect:
    '#mastodon, #initial-state, meta[name="generator" i]:is([content*="mastodon" i], [content*="gotosocial" i], [content*="pixelfed" i]), meta[name="apple-mobile-web-app-title"]:is([content="Phanpy"], [content="Elk"], [content="Mastodon"]), meta[property="og:site_name"][content*="pixelfed" i], link[rel="manifest"][href*="mastodon" i]',
  adFunded: false,
  evidence: '2026-11',
  never: ['^/conversations(/|$)', '^/i/web/direct(/|$)', '^/account/direct(/|$)'],
  page: [
    // Mastodon itself, which says it with a class, and two clients of the same servers: Phanpy, Elk (by its icons).
    {
      verb: 'toggle',
      kind: 'like',
      control:
        'button:is(.star-icon, .favourite-button), .status-actions button:has([class*="i-ri:heart-3-"], [class*="i-ri:star-"])',
      on: 'button:is(.active, .checked), [class*="-fill"]',
    },
    {
      verb: 'toggle',
      kind: 'share',
      control:
        'button:is(.reblog-button, .icon-button:has(.icon-retweet)), .status-actions button:has([class*="i-ri:repeat-"])',
      on: 'button:is(.active, .checked), [class*="-fill"]',
      menu: true,
    },
    {
      verb: 'toggle',
      kind: 'save',
      control:
        'button:is(.bookmark-icon, .bookmark-button), .status-actions button:has([class*="i-ri:bookmark-"])',
      on: 'button:is(.active, .checked), [class*="-fill"]',
    },
    // Pixelfed, whose icons are solid ("fas") or outlined ("far"); while it works, one stands for neither.
    {
      verb: 'toggle',
      kind: 'like',
      control: 'button:has(i.fa-heart)',
      on: '.fas.fa-heart',
      off: '.far.fa-heart',
    },
    {
      verb: 'toggle',
      kind: 'share',
      control: 'button:has(i.fa-retweet)',
      on: '.fas.fa-retweet',
      off: '.far.fa-retweet',
    },
    {
      verb: 'toggle',
      kind: 'save',
      control: 'button:has(i.fa-bookmark)',
      on: '.fas.fa-bookmark',
      off: '.far.fa-bookmark',
    },
    // Whether it is a post, a reply or a quote is in the body. Mentions only ("at") are private, edits no posts.
    {
      verb: 'composer',
      kind: 'post',
      box: 'form.compose-form textarea.autosuggest-textarea__textarea',
      submit: 'form.compose-form button[type="submit"]',
      keys: 'mod-enter',
      root: 'form.compose-form',
      not: 'form.compose-form:is(:has(.icon-at), :has(.edit-indicator))',
      tags: true,
    },
  ],
  network: {
    // The method and the body tell a post, a reply, a private mention and an edit apart.
    urls: [
      'https://*/api/v1/statuses*',
      'https://*/api/v1/accounts/*/follow*',
      'https://*/api/v1/accounts/*/unfollow*',
      'https://*/api/v1/tags/*/follow*',
      'https://*/api/v1/tags/*/unfollow*',
      'https://*/api/v1/polls/*/votes*',
      'https://*/api/v1/reports*',
      'https://*/api/v1/media/*',
      'https://*/i/like*',
      'https://*/i/share*',
      'https://*/i/bookmark*',
      'https://*/i/comment*',
      'https://*/api/compose/v0/publish*',
    ],
    rules: [
      { kind: 'like', url: `${status}favourite$` },
      { kind: 'like', direction: 'undo', url: `${status}unfavourite$` },
      { kind: 'share', url: `${status}reblog$` },
      { kind: 'share', direction: 'undo', url: `${status}unreblog$` },
      { kind: 'save', url: `${status}bookmark$` },
      { kind: 'save', direction: 'undo', url: `${status}unbookmark$` },
      { kind: 'post', direction: 'ignore', url: post, body: { visibility: '^direct$' } },
      { kind: 'comment', url: post, body: { in_reply_to_id: '^(?!null$).' }, ...said },
      { kind: 'share', url: post, body: { quoted_status_id: '^(?!null$).' }, ...said },
      { kind: 'post', url: post, ...said },
      { kind: 'post', direction: 'ignore', method: 'PUT', url: `${status.slice(0, -1)}(\\?|$)` },
      { kind: 'post', direction: 'undo', method: 'DELETE', url: `${status.slice(0, -1)}(\\?|$)` },
      // The same call changes what is shown of an account that is followed already.
      { kind: 'follow', direction: 'ignore', url: '/accounts/[^/]+/follow$', body: { notify: '.' } },
      { kind: 'follow', direction: 'ignore', url: '/accounts/[^/]+/follow$', body: { reblogs: '^false$' } },
      { kind: 'follow', url: '/(accounts|tags)/[^/]+/follow$' },
      { kind: 'follow', direction: 'undo', url: '/(accounts|tags)/[^/]+/unfollow$' },
      { kind: 'vote', url: '/api/v1/polls/[^/]+/votes$' },
      { kind: 'report', url: '/api/v1/reports$' },
      {
        kind: 'tag',
        method: 'PUT',
        url: '/api/v1/media/[^/]+$',
        body: { description: '\\S' },
        patience: 600,
      },
      // Pixelfed's own addresses; the first three do and undo.
      { kind: 'like', direction: 'either', url: '/i/like$' },
      { kind: 'share', direction: 'either', url: '/i/share$' },
      { kind: 'save', direction: 'either', url: '/i/bookmark$' },
      { kind: 'comment', url: '/i/comment$', tags: 'comment' },
      { kind: 'post', url: '/api/compose/v0/publish$', ...said, tags: 'caption', tagFields: ['alt'] },
    ],
  },
} satisfies Platform;

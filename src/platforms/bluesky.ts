import type { Platform } from './platform.ts';

const create = '/xrpc/com\\.atproto\\.repo\\.createRecord(\\?|$)';
const remove = '/xrpc/com\\.atproto\\.repo\\.deleteRecord(\\?|$)';
const write = '/xrpc/com\\.atproto\\.repo\\.(applyWrites|createRecord)(\\?|$)';
const post = '^app\\.bsky\\.feed\\.post$';
const said = { patience: 600, tags: 'text', tagFields: ['alt'] };

export default {
  id: 'bluesky',
  name: 'Bluesky',
  owner: 'Bluesky Social, PBC',
  group: 'social',
  hosts: ['https://bsky.app/*', 'https://bsky.social/*', 'https://*.bsky.network/*'],
  pages: ['https://bsky.app/*'],
  adFunded: false,
  evidence: '2026-08',
  never: ['^/messages(/|$)'],
  page: [
    // The outlines of the heart, in every language. `aria-pressed` says whether the mouse is down.
    {
      verb: 'toggle',
      kind: 'like',
      control: '[data-testid="likeBtn"]:has(path:is([d^="M12.489 21.372"], [d^="M16.734 5.091"]))',
      on: 'path[d^="M12.489 21.372"]',
      off: 'path[d^="M16.734 5.091"]',
    },
    // Clients with other icons.
    {
      verb: 'toggle',
      kind: 'like',
      control: '[data-testid="likeBtn"]:not(:has(path:is([d^="M12.489 21.372"], [d^="M16.734 5.091"])))',
      on: '[aria-pressed="true"], [aria-label^="Unlike"]',
    },
    {
      verb: 'toggle',
      kind: 'follow',
      control: '[data-testid="followBtn"], [data-testid="unfollowBtn"]',
      on: '[data-testid="unfollowBtn"]',
      off: '[data-testid="followBtn"]',
    },
    // One item of the menu does both; only English tells reposting from taking it back.
    {
      verb: 'press',
      kind: 'share',
      control: 'html[lang^="en"] [data-testid="repostDropdownRepostBtn"]:not([aria-label^="Undo"])',
      proof: 'gone',
    },
    {
      verb: 'press',
      kind: 'share',
      undo: true,
      control: 'html[lang^="en"] [data-testid="repostDropdownRepostBtn"][aria-label^="Undo"]',
      proof: 'gone',
    },
    {
      verb: 'composer',
      kind: 'post',
      box: '.ProseMirror[contenteditable="true"]',
      submit: '[data-testid="composerPublishBtn"]',
      keys: 'mod-enter',
      tags: true,
    },
  ],
  network: {
    // One address for every kind of record, on whatever server holds the user's data; the body names the collection.
    carrier: 'request',
    urls: [
      'https://*/xrpc/com.atproto.repo.createRecord*',
      'https://*/xrpc/com.atproto.repo.deleteRecord*',
      'https://*/xrpc/com.atproto.repo.applyWrites*',
      'https://*/xrpc/com.atproto.moderation.createReport*',
      'https://*/xrpc/app.bsky.bookmark.*',
    ],
    rules: [
      { kind: 'like', url: create, body: { collection: '^app\\.bsky\\.feed\\.like$' } },
      { kind: 'like', direction: 'undo', url: remove, body: { collection: '^app\\.bsky\\.feed\\.like$' } },
      { kind: 'share', url: create, body: { collection: '^app\\.bsky\\.feed\\.repost$' } },
      { kind: 'share', direction: 'undo', url: remove, body: { collection: '^app\\.bsky\\.feed\\.repost$' } },
      { kind: 'follow', url: write, body: { collection: '^app\\.bsky\\.graph\\.follow$' } },
      {
        kind: 'follow',
        direction: 'undo',
        url: remove,
        body: { collection: '^app\\.bsky\\.graph\\.follow$' },
      },
      { kind: 'comment', url: write, body: { collection: post, reply: '.' }, ...said },
      {
        kind: 'share',
        url: write,
        body: { collection: post, $type: '^app\\.bsky\\.embed\\.record(WithMedia)?$' },
        ...said,
      },
      // Deletions are writes too.
      { kind: 'post', url: write, body: { collection: post, text: '' }, ...said },
      { kind: 'post', direction: 'undo', url: remove, body: { collection: post } },
      { kind: 'save', url: '/xrpc/app\\.bsky\\.bookmark\\.createBookmark(\\?|$)' },
      { kind: 'save', direction: 'undo', url: '/xrpc/app\\.bsky\\.bookmark\\.deleteBookmark(\\?|$)' },
      { kind: 'report', url: '/xrpc/com\\.atproto\\.moderation\\.createReport(\\?|$)' },
    ],
  },
} satisfies Platform;

import type { Platform } from './platform.ts';

const create = '/xrpc/com\\.atproto\\.repo\\.createRecord(\\?|$)';
const remove = '/xrpc/com\\.atproto\\.repo\\.deleteRecord(\\?|$)';
const write = '/xrpc/com\\.atproto\\.repo\\.(applyWrites|createRecord)(\\?|$)';
const post = '^app\\.bsky\\.feed\\.post$';
/** Colours of the client's palettes (@bsky.app/alf 0.1): light, dim and dark. */
const green =
  '[fill="#09B35E" i], [fill="#0AC266" i], [fill="#04904A" i], [fill="#049F52" i], [fill="#0DD370" i], [fill="#0EDD75" i]';
const grey = '[fill="#667B99" i], [fill="#6F839F" i]';
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
    // One item of the menu does both, in words; the button that opens it is coloured once the post is reposted.
    {
      verb: 'toggle',
      kind: 'share',
      control: '[data-testid="repostBtn"]',
      on: `path:is(${green})`,
      off: `path:is(${grey})`,
      menu: true,
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

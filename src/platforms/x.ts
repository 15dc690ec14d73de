import type { Platform } from './platform.ts';

const composer = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const submit = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const create = '/graphql/[^/]+/Create(Note)?Tweet(\\?|$)';
const said = { patience: 600, tags: 'tweet_text', tagLists: ['tagged_users'] };

export default {
  id: 'x',
  name: 'X',
  owner: 'X Corp.',
  group: 'social',
  hosts: ['https://*.x.com/*', 'https://*.twitter.com/*'],
  adFunded: true,
  evidence: '2026-08',
  never: ['^/messages\\b', '^/i/chat\\b'],
  page: [
    // Equality: avatars are 'UserAvatar-Container-<name>', so a suffix test would find users named '…like'.
    {
      verb: 'toggle',
      kind: 'like',
      control: '[data-testid="like"], [data-testid="unlike"]',
      on: '[data-testid="unlike"]',
      off: '[data-testid="like"]',
    },
    {
      verb: 'toggle',
      kind: 'share',
      control: '[data-testid="retweet"], [data-testid="unretweet"]',
      on: '[data-testid="unretweet"]',
      off: '[data-testid="retweet"]',
      menu: true,
    },
    {
      verb: 'toggle',
      kind: 'save',
      control: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
      on: '[data-testid="removeBookmark"]',
      off: '[data-testid="bookmark"]',
    },
    {
      verb: 'toggle',
      kind: 'follow',
      control: ':is(button, [role="button"]):is([data-testid$="-follow"], [data-testid$="-unfollow"])',
      on: '[data-testid$="-unfollow"]',
      off: '[data-testid$="-follow"]',
      menu: true,
    },
    // In a dialog, what opened it tells a reply and a quote from a post; on a post's own page the box is a reply.
    {
      verb: 'composer',
      kind: 'comment',
      opener: '[data-testid="reply"]',
      box: `[role="dialog"] ${composer}`,
      submit,
      keys: 'mod-enter',
      root: '[role="dialog"]',
      tags: true,
    },
    {
      verb: 'composer',
      kind: 'share',
      opener: '[role="menuitem"][href*="/compose/"]',
      box: `[role="dialog"] ${composer}`,
      submit,
      keys: 'mod-enter',
      root: '[role="dialog"]',
      tags: true,
    },
    {
      verb: 'composer',
      kind: 'comment',
      at: '/status/\\d+',
      box: composer,
      submit,
      keys: 'mod-enter',
      not: '[role="dialog"]',
      tags: true,
    },
    { verb: 'composer', kind: 'post', box: composer, submit, keys: 'mod-enter', tags: true },
  ],
  network: {
    // Reply, quote and post share one operation; only the keys of the body tell them apart.
    urls: [
      'https://*.x.com/i/api/graphql/*',
      'https://*.x.com/i/api/1.1/friendships/*',
      'https://*.x.com/i/api/1.1/report/flow.json*',
      'https://*.x.com/*/media/metadata/create.json*',
      'https://caps.x.com/v2/capi/passthrough/*',
      'https://*.twitter.com/i/api/graphql/*',
      'https://*.twitter.com/i/api/1.1/friendships/*',
      'https://*.twitter.com/i/api/1.1/report/flow.json*',
      'https://*.twitter.com/*/media/metadata/create.json*',
    ],
    rules: [
      { kind: 'like', url: '/graphql/[^/]+/FavoriteTweet(\\?|$)' },
      { kind: 'like', direction: 'undo', url: '/graphql/[^/]+/UnfavoriteTweet(\\?|$)' },
      { kind: 'share', url: '/graphql/[^/]+/CreateRetweet(\\?|$)' },
      { kind: 'share', direction: 'undo', url: '/graphql/[^/]+/DeleteRetweet(\\?|$)' },
      { kind: 'save', url: '/graphql/[^/]+/(CreateBookmark|bookmarkTweetToFolder)(\\?|$)' },
      { kind: 'save', direction: 'undo', url: '/graphql/[^/]+/DeleteBookmark(\\?|$)' },
      // An edit is not a new post.
      {
        kind: 'post',
        direction: 'ignore',
        url: create,
        body: { previous_tweet_id: '\\d' },
      },
      {
        kind: 'comment',
        url: create,
        body: { in_reply_to_tweet_id: '\\d' },
        ...said,
      },
      {
        kind: 'share',
        url: create,
        body: { attachment_url: '.' },
        ...said,
      },
      {
        kind: 'post',
        url: '/graphql/[^/]+/Create(Note|Scheduled)?Tweet(\\?|$)',
        ...said,
      },
      { kind: 'tag', url: '/media/metadata/create\\.json', body: { text: '\\S' }, patience: 600 },
      { kind: 'follow', url: '/1\\.1/friendships/create\\.json' },
      { kind: 'follow', direction: 'undo', url: '/1\\.1/friendships/destroy\\.json' },
      // A report takes several screens, each a request with the same token but for its number; opening it has none.
      {
        kind: 'report',
        url: '/1\\.1/report/flow\\.json',
        body: { flow_token: '.' },
        target: 'flow_token',
        targetPart: '^.*(?=:\\d+$)',
        grade: 'experimental',
      },
      {
        kind: 'vote',
        url: '^caps\\.x\\.com/v2/capi/passthrough/1',
        body: { 'twitter:string:selected_choice': '.' },
      },
    ],
  },
} satisfies Platform;

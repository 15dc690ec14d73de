import type { RequestFixture } from '../fixture.ts';

const repo = 'POST https://morel.us-east.host.bsky.network/xrpc/com.atproto.repo';
const own = 'POST https://pds.example.org/xrpc/com.atproto.repo';
const subject = { uri: 'at://did:plc:a/app.bsky.feed.post/1', cid: 'b' };

function record(collection: string): unknown {
  return { repo: 'did:plc:me', collection, record: { $type: collection, subject } };
}

function write(value: Record<string, unknown>, collection = 'app.bsky.feed.post'): unknown {
  const created = { $type: collection, createdAt: '2026-08-01T00:00:00Z', ...value };
  return {
    repo: 'did:plc:me',
    writes: [{ $type: 'com.atproto.repo.applyWrites#create', collection, rkey: '3', value: created }],
    validate: true,
  };
}

export const REQUESTS = [
  { request: `${repo}.createRecord`, json: record('app.bsky.feed.like'), carries: 'like' },
  { request: `${own}.createRecord`, json: record('app.bsky.feed.like'), carries: 'like' },
  {
    request: `${repo}.deleteRecord`,
    json: { collection: 'app.bsky.feed.like', rkey: '3' },
    carries: 'undo like',
  },
  { request: `${repo}.createRecord`, json: record('app.bsky.feed.repost'), carries: 'share' },
  { request: `${repo}.deleteRecord`, json: { collection: 'app.bsky.feed.repost' }, carries: 'undo share' },
  { request: `${repo}.createRecord`, json: record('app.bsky.graph.follow'), carries: 'follow' },
  { request: `${repo}.deleteRecord`, json: { collection: 'app.bsky.graph.follow' }, carries: 'undo follow' },
  {
    request: `${repo}.applyWrites`,
    json: write({ text: 'Rain #today @ada.example.org', facets: [] }),
    carries: 'post + 2 tags',
  },
  {
    request: `${repo}.applyWrites`,
    json: write({
      text: '',
      embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'A wet dog' }, { alt: '' }] },
    }),
    carries: 'post + 1 tags',
  },
  {
    request: `${repo}.applyWrites`,
    json: write({ text: 'Yes', reply: { root: subject, parent: subject } }),
    carries: 'comment',
  },
  {
    request: `${repo}.applyWrites`,
    json: write({ text: 'This', embed: { $type: 'app.bsky.embed.record', record: subject } }),
    carries: 'share',
  },
  { request: `${repo}.deleteRecord`, json: { collection: 'app.bsky.feed.post' }, carries: 'undo post' },
  {
    request: `${repo}.applyWrites`,
    json: write({ subject: 'did:plc:b' }, 'app.bsky.graph.follow'),
    carries: 'follow',
  },
  { request: `${repo}.applyWrites`, json: write({ list: 'x' }, 'app.bsky.graph.listitem'), carries: '' },
  { request: `${repo}.createRecord`, json: record('app.bsky.graph.block'), carries: '' },
  {
    request: `${repo}.applyWrites`,
    json: {
      writes: [{ $type: 'com.atproto.repo.applyWrites#delete', collection: 'app.bsky.feed.post', rkey: '3' }],
    },
    carries: '',
  },
  {
    request: 'POST https://bsky.social/xrpc/app.bsky.bookmark.createBookmark',
    json: subject,
    carries: 'save',
  },
  {
    request: 'POST https://bsky.social/xrpc/app.bsky.bookmark.deleteBookmark',
    json: subject,
    carries: 'undo save',
  },
  {
    request: 'POST https://bsky.social/xrpc/com.atproto.moderation.createReport',
    json: {},
    carries: 'report',
  },
  { request: 'POST https://bsky.social/xrpc/app.bsky.feed.sendInteractions', json: {}, carries: '' },
  {
    request: 'POST https://bsky.social/xrpc/chat.bsky.convo.sendMessage',
    json: { message: {} },
    carries: '',
  },
  { request: `${repo}.uploadBlob`, body: 'jpeg', carries: '' },
] satisfies RequestFixture[];

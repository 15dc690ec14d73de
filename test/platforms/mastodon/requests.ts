import type { RequestFixture } from '../fixture.ts';

const api = 'https://mastodon.example/api/v1';
const pixelfed = 'https://pixelfed.example';
const status = `POST ${api}/statuses/1133`;
const plain = { in_reply_to_id: null, media_ids: [], sensitive: false, visibility: 'public', poll: null };

export const REQUESTS = [
  { request: `${status}/favourite`, carries: 'like' },
  { request: `${status}/unfavourite`, carries: 'undo like' },
  { request: `${status}/reblog`, json: { visibility: 'public' }, carries: 'share' },
  { request: `${status}/unreblog`, carries: 'undo share' },
  { request: `${status}/bookmark`, carries: 'save' },
  { request: `${status}/unbookmark`, carries: 'undo save' },
  { request: `POST ${api}/statuses`, json: { ...plain, status: 'Rain #today' }, carries: 'post + 1 tags' },
  {
    request: `POST ${api}/statuses`,
    json: { ...plain, status: '@ada@mastodon.example yes', in_reply_to_id: '1133' },
    carries: 'comment + 1 tags',
  },
  {
    request: `POST ${api}/statuses`,
    json: { ...plain, status: 'This', quoted_status_id: '1133' },
    carries: 'share',
  },
  // GoToSocial and older clients send forms.
  { request: `POST ${api}/statuses`, form: { status: 'Rain', visibility: 'unlisted' }, carries: 'post' },
  {
    request: `POST ${api}/statuses`,
    json: { ...plain, status: '@ada only you', in_reply_to_id: '1133', visibility: 'direct' },
    carries: 'ignore post',
  },
  { request: `PUT ${api}/statuses/1133`, json: { status: 'Better' }, carries: 'ignore post' },
  { request: `DELETE ${api}/statuses/1133`, carries: 'undo post' },
  { request: `POST ${api}/accounts/9/follow`, json: { reblogs: true }, carries: 'follow' },
  {
    request: `POST ${api}/accounts/9/follow`,
    json: { reblogs: true, notify: true },
    carries: 'ignore follow',
  },
  { request: `POST ${api}/accounts/9/follow`, json: { reblogs: false }, carries: 'ignore follow' },
  { request: `POST ${api}/accounts/9/unfollow`, carries: 'undo follow' },
  { request: `POST ${api}/tags/rain/follow`, carries: 'follow' },
  { request: `POST ${api}/polls/5/votes`, json: { choices: ['0'] }, carries: 'vote' },
  { request: `POST ${api}/reports`, json: { account_id: '9' }, carries: 'report' },
  { request: `PUT ${api}/media/7`, json: { description: 'A wet dog' }, carries: '1 tags' },
  { request: `PUT ${api}/media/7`, json: { description: '' }, carries: '' },
  // Pixelfed.
  { request: `POST ${pixelfed}/i/like`, json: { item: '7' }, carries: 'like' },
  { request: `POST ${pixelfed}/i/share`, json: { item: '7' }, carries: 'share' },
  { request: `POST ${pixelfed}/i/bookmark`, json: { item: '7' }, carries: 'save' },
  {
    request: `POST ${pixelfed}/i/comment`,
    json: { item: '7', comment: 'Nice, @ada', sensitive: false },
    carries: 'comment + 1 tags',
  },
  {
    request: `POST ${pixelfed}/api/compose/v0/publish`,
    json: { media: [{ id: 1, alt: 'A wet dog' }], caption: 'Rain #today', visibility: 'public' },
    carries: 'post + 2 tags',
  },
  { request: `POST ${pixelfed}/api/compose/v0/media/upload`, carries: '' },
  { request: `POST ${pixelfed}/api/direct/create`, json: { to_id: '9', message: 'hi' }, carries: '' },
  { request: `GET ${api}/statuses/1133/context`, carries: '' },
  { request: `POST ${status.slice(5)}/translate`, carries: '' },
  { request: `POST ${status.slice(5)}/pin`, carries: '' },
  { request: `POST ${api}/markers`, json: {}, carries: '' },
] satisfies RequestFixture[];

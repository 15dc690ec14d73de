import type { RequestFixture } from '../fixture.ts';

const api = 'POST https://www.tumblr.com/api/v2';
const posts = `${api}/blog/rain/posts`;

export const REQUESTS = [
  { request: `${api}/user/like`, json: { id: '1', reblog_key: 'k' }, carries: 'like' },
  { request: 'POST https://api.tumblr.com/v2/user/like', json: { id: '1' }, carries: 'like' },
  { request: `${api}/user/unlike`, json: { id: '1', reblog_key: 'k' }, carries: 'undo like' },
  { request: `${api}/user/follow`, json: { url: 'rain.tumblr.com' }, carries: 'follow' },
  { request: `${api}/user/unfollow`, json: { url: 'rain.tumblr.com' }, carries: 'undo follow' },
  { request: `${api}/user/post/reply`, json: { reply_text: 'yes @ada' }, carries: 'comment + 1 tags' },
  {
    request: posts,
    json: { state: 'published', tags: 'rain,wet dogs', content: [{ type: 'image', alt_text: 'A wet dog' }] },
    carries: 'post + 3 tags',
  },
  { request: posts, json: { content: [{ type: 'text', text: 'Rain' }], tags: '' }, carries: 'post' },
  {
    request: posts,
    json: { parent_tumblelog_uuid: 't:a', parent_post_id: '1', reblog_key: 'k', tags: 'rain' },
    carries: 'share + 1 tags',
  },
  { request: posts, json: { state: 'draft', content: [] }, carries: 'ignore post' },
  { request: posts, json: { state: 'queue', parent_post_id: '1' }, carries: 'ignore post' },
  { request: 'PUT https://www.tumblr.com/api/v2/blog/rain/posts/1', json: { content: [] }, carries: '' },
  { request: 'GET https://www.tumblr.com/api/v2/user/counts', carries: '' },
] satisfies RequestFixture[];

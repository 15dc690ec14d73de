import type { RequestFixture } from '../fixture.ts';

const method = 'POST https://web.api.vk.com/method';
const v = '?v=5.285&client_id=6287487';

function batch(...methods: string[]): unknown {
  return { calls: methods.map((name) => ({ method: name, params: {} })) };
}

export const REQUESTS = [
  {
    request: `${method}/likes.add${v}`,
    form: { type: 'post', item_id: '1', reaction_id: '0' },
    carries: 'like',
  },
  { request: `${method}/likes.add${v}`, form: { type: 'post', reaction_id: '3' }, carries: 'reaction' },
  { request: `POST https://web.api.vk.ru/method/likes.add${v}`, form: { type: 'post' }, carries: 'like' },
  { request: `${method}/likes.delete${v}`, form: { type: 'post' }, carries: 'undo like' },
  { request: `${method}/wall.createComment${v}`, form: { message: 'да' }, carries: 'comment' },
  { request: `${method}/wall.deleteComment${v}`, carries: 'undo comment' },
  { request: `${method}/wall.repost${v}`, carries: 'share' },
  { request: `${method}/wall.post${v}`, carries: 'post' },
  { request: `${method}/wall.delete${v}`, carries: 'undo post' },
  { request: `${method}/groups.join${v}`, carries: 'follow' },
  { request: `${method}/friends.delete${v}`, carries: 'undo follow' },
  { request: `${method}/fave.addPost${v}`, carries: 'save' },
  { request: `${method}/fave.removePost${v}`, carries: 'undo save' },
  { request: `${method}/wall.reportPost${v}`, carries: 'report' },
  { request: `${method}/batch.call${v}`, json: batch('stats.trackEvents', 'likes.add'), carries: 'like' },
  { request: `${method}/batch.call${v}`, json: batch('likes.delete'), carries: 'undo like' },
  { request: `${method}/batch.call${v}`, json: batch('wall.createComment'), carries: 'comment' },
  { request: `${method}/batch.call${v}`, json: batch('wall.repost'), carries: 'share' },
  {
    request: `${method}/batch.call${v}`,
    json: { calls: [{ method: 'likes.add', params: { item_id: '1', reaction_id: '2' } }] },
    carries: 'reaction',
  },
  { request: `${method}/batch.call${v}`, json: batch('wall.post'), carries: 'post' },
  { request: `${method}/batch.call${v}`, json: batch('friends.add'), carries: 'follow' },
  { request: `${method}/batch.call${v}`, json: batch('groups.leave'), carries: 'undo follow' },
  { request: `${method}/batch.call${v}`, json: batch('fave.addPost'), carries: 'save' },
  { request: `${method}/batch.call${v}`, json: batch('wall.reportPost'), carries: 'report' },
  { request: `${method}/batch.call${v}`, json: batch('wall.delete'), carries: 'undo post' },
  { request: `${method}/batch.call${v}`, json: batch('wall.deleteComment'), carries: 'undo comment' },
  { request: `${method}/batch.call${v}`, json: batch('fave.removePost'), carries: 'undo save' },
  { request: `${method}/batch.call${v}`, json: batch('messages.send'), carries: '' },
  { request: 'POST https://vk.com/like.php?act=a_do_like', form: { object: 'wall1_1' }, carries: 'like' },
  {
    request: 'POST https://vk.com/like.php?act=a_do_like',
    form: { object: 'wall1_1', reaction: '2' },
    carries: 'reaction',
  },
  {
    request: 'POST https://vk.com/like.php?act=a_do_unlike',
    form: { object: 'wall1_1' },
    carries: 'undo like',
  },
  { request: 'POST https://vk.com/like.php?act=a_get_stats', carries: '' },
  { request: `${method}/messages.send${v}`, form: { message: 'привет' }, carries: '' },
  { request: `${method}/likes.getList${v}`, carries: '' },
  { request: `${method}/batch.call${v}`, json: batch('stats.trackEvents'), carries: '' },
] satisfies RequestFixture[];

import type { RequestFixture } from '../fixture.ts';

const api = 'POST https://www.tiktok.com/api';
const q = 'aid=1988&app_language=en&aweme_id=73';

export const REQUESTS = [
  { request: `${api}/commit/item/digg/?${q}&type=1&msToken=a`, carries: 'like' },
  { request: `${api}/commit/item/digg/?${q}&type=0&msToken=a`, carries: 'undo like' },
  { request: `${api}/comment/digg/?${q}&cid=7&type=1`, carries: 'like' },
  { request: `${api}/commit/item/digg/?aid=1988`, form: { aweme_id: '73', type: '1' }, carries: 'like' },
  { request: `${api}/commit/item/digg/?aid=1988`, form: { aweme_id: '73', type: '0' }, carries: 'undo like' },
  { request: `${api}/commit/follow/user/`, form: { user_id: '9', type: '1' }, carries: 'follow' },
  { request: `${api}/commit/follow/user/`, form: { user_id: '9', type: '0' }, carries: 'undo follow' },
  { request: `${api}/commit/follow/user/?aid=1988&type=1&user_id=9`, carries: 'follow' },
  { request: `${api}/commit/follow/user/?aid=1988&type=0&user_id=9`, carries: 'undo follow' },
  { request: 'POST https://www.tiktok.com/tiktok/v1/upvote/publish?item_id=73', carries: 'share' },
  { request: 'POST https://www.tiktok.com/tiktok/v1/upvote/delete?item_id=73', carries: 'undo share' },
  { request: `${api}/comment/publish/?${q}&text=hi`, carries: 'comment' },
  { request: `${api}/comment/delete/?${q}&cid=7`, carries: 'undo comment' },
  { request: `${api}/item/collect/?${q}&action=1`, carries: 'save' },
  { request: `${api}/commit/item/collect/?${q}&type=0`, carries: 'undo save' },
  { request: `${api}/user/collect/item/action/?${q}&action=1`, carries: 'save' },
  { request: 'POST https://www.tiktok.com/tiktok/web/project/post/v1/?aid=1988', carries: 'post' },
  { request: 'POST https://www.tiktok.com/tiktok/v1/upvote/publish_comment?item_id=73', carries: '' },
  { request: 'POST https://www.tiktok.com/tiktok/v1/upvote/batch_publish?item_id=73', carries: '' },
  { request: `${api}/commit/item/digg/?${q}&item_type=1`, carries: '' },
  { request: 'GET https://www.tiktok.com/tiktok/web/project/status/v1/?aid=1988', carries: '' },
  { request: 'GET https://www.tiktok.com/api/comment/list/?aid=1988&type=1', carries: '' },
] satisfies RequestFixture[];

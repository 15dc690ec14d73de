import type { RequestFixture } from '../fixture.ts';

const site = 'POST https://stackoverflow.com';

export const REQUESTS = [
  { request: `${site}/posts/11227809/vote/2`, carries: 'like' },
  { request: 'POST https://es.stackoverflow.com/posts/1/vote/2', carries: 'like' },
  { request: `${site}/posts/11227809/vote/3`, carries: 'dislike' },
  { request: `${site}/posts/11227809/vote/0`, carries: 'undo like' },
  { request: `${site}/posts/11227809/vote/1`, carries: 'rate' },
  { request: `${site}/posts/11227809/save`, carries: 'save' },
  { request: `${site}/posts/11227809/save?isUndo=true`, carries: 'undo save' },
  { request: `${site}/posts/11227809/vote/21?undo=false`, carries: 'follow' },
  { request: `${site}/posts/11227809/vote/21?undo=true`, carries: 'undo follow' },
  { request: `${site}/posts/11227809/comments`, carries: 'comment' },
  { request: `${site}/posts/comments/77/vote/10`, carries: 'undo comment' },
  { request: `${site}/posts/comments/77/vote/2`, carries: 'like' },
  { request: `${site}/posts/comments/77/vote/0`, carries: 'undo like' },
  { request: `${site}/flags/posts/11227809/add/PostSpam`, carries: 'report' },
  { request: `${site}/flags/questions/11227809/close/add`, carries: 'report' },
  { request: `${site}/flags/posts/11227809/retract/PostSpam`, carries: 'undo report' },
  { request: 'GET https://stackoverflow.com/posts/11227809/comments?_=1700000000000', carries: '' },
  { request: 'GET https://stackoverflow.com/flags/posts/11227809/popup', carries: '' },
  { request: 'GET https://stackoverflow.com/posts/11227809/vote-counts', carries: '' },
  { request: `${site}/posts/11227809/vote/25`, carries: '' },
] satisfies RequestFixture[];

import type { RequestFixture } from '../fixture.ts';

const graphql = 'POST https://www.reddit.com/svc/shreddit/graphql';
const old = 'POST https://old.reddit.com/api';

function call(operation: string, input: Record<string, unknown>): RequestFixture['json'] {
  return { operation, variables: { input }, csrf_token: 'c' };
}

export const REQUESTS = [
  {
    request: graphql,
    json: call('UpdatePostVoteState', { postId: 't3_1', voteState: 'UP' }),
    carries: 'like',
  },
  {
    request: graphql,
    json: call('UpdatePostVoteState', { postId: 't3_1', voteState: 'DOWN' }),
    carries: 'dislike',
  },
  {
    request: graphql,
    json: call('UpdatePostVoteState', { postId: 't3_1', voteState: 'NONE' }),
    carries: 'undo like',
  },
  {
    request: graphql,
    json: call('UpdateCommentVoteState', { commentId: 't1_1', voteState: 'UP' }),
    carries: 'like',
  },
  {
    request: graphql,
    json: call('UpdateCommentVoteState', { commentId: 't1_1', voteState: 'DOWN' }),
    carries: 'dislike',
  },
  {
    request: graphql,
    json: call('UpdateCommentVoteState', { commentId: 't1_1', voteState: 'NONE' }),
    carries: 'undo like',
  },
  {
    request: graphql,
    json: call('UpdatePostSaveState', { postId: 't3_1', saveState: 'SAVED' }),
    carries: 'save',
  },
  { request: graphql, json: call('UpdateCommentSaveState', { saveState: 'NONE' }), carries: 'undo save' },
  {
    request: graphql,
    json: call('UpdateSubredditSubscriptions', {
      inputs: [{ subredditId: 't5_1', subscribeState: 'SUBSCRIBED' }],
    }),
    carries: 'follow',
  },
  {
    request: graphql,
    json: call('UpdateSubredditSubscriptions', { inputs: [{ subredditId: 't5_1', subscribeState: 'NONE' }] }),
    carries: 'undo follow',
  },
  {
    request: graphql,
    json: call('UpdateProfileFollowState', { state: 'x', followState: 'FOLLOWED' }),
    carries: 'follow',
  },
  {
    request: graphql,
    json: call('UpdatePostFollowState', { followState: 'UNFOLLOWED' }),
    carries: 'undo follow',
  },
  { request: graphql, json: call('UpdateProfileFollowState', { state: 'FOLLOWED' }), carries: 'follow' },
  { request: graphql, json: call('UpdateProfileFollowState', { state: 'NONE' }), carries: 'undo follow' },
  { request: graphql, json: call('CreatePost', { title: 'Rain' }), carries: 'post' },
  { request: graphql, json: call('CreateProfilePost', { title: 'Rain' }), carries: 'post' },
  { request: graphql, json: call('DeletePost', { postId: 't3_1' }), carries: 'undo post' },
  {
    request: 'POST https://www.reddit.com/svc/shreddit/t3_abc/create-comment',
    form: { content: '{"document":[]}', mode: 'richText', csrf_token: 'c' },
    carries: 'comment',
  },
  { request: 'POST https://www.reddit.com/svc/shreddit/t1_abc/create-comment', carries: 'comment' },
  { request: `${old}/vote`, form: { id: 't3_1', dir: '1' }, carries: 'like' },
  { request: `${old}/vote`, form: { id: 't3_1', dir: '-1' }, carries: 'dislike' },
  { request: `${old}/vote`, form: { id: 't3_1', dir: '0' }, carries: 'undo like' },
  { request: `${old}/save`, form: { id: 't3_1' }, carries: 'save' },
  { request: `${old}/unsave`, form: { id: 't3_1' }, carries: 'undo save' },
  { request: `${old}/comment`, form: { thing_id: 't3_1', text: 'yes' }, carries: 'comment' },
  {
    request: `${old}/comment`,
    form: { thing_id: 't4_1', text: 'a private answer' },
    carries: 'ignore comment',
  },
  { request: `${old}/submit`, form: { kind: 'self', title: 'Rain' }, carries: 'post' },
  { request: `${old}/del`, form: { id: 't1_1' }, carries: 'undo comment' },
  { request: `${old}/del`, form: { id: 't3_1' }, carries: 'undo post' },
  { request: `${old}/subscribe`, form: { action: 'sub', sr: 't5_1' }, carries: 'follow' },
  { request: `${old}/subscribe`, form: { action: 'unsub', sr: 't5_1' }, carries: 'undo follow' },
  { request: `${old}/report`, form: { thing_id: 't3_1' }, carries: 'report' },
  { request: `${old}/editusertext`, form: { thing_id: 't1_1', text: 'no' }, carries: 'ignore comment' },
  { request: `${old}/saved_categories`, form: {}, carries: '' },
  { request: `${old}/hide`, form: { id: 't3_1' }, carries: '' },
  { request: graphql, json: call('ExposeVariant', {}), carries: '' },
  { request: graphql, json: call('CreateDraft', {}), carries: '' },
  { request: graphql, json: call('UpdatePostHideState', { hideState: 'HIDDEN' }), carries: '' },
  { request: graphql, json: call('MarkNotificationRead', {}), carries: '' },
] satisfies RequestFixture[];

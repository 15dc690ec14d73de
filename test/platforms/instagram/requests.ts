import type { RequestFixture } from '../fixture.ts';

const site = 'POST https://www.instagram.com';

function named(carries: string, path: string, ...headers: string[]): RequestFixture[] {
  return headers.map((header) => ({ request: site + path, header, form: { variables: '{}' }, carries }));
}

export const REQUESTS = [
  ...named(
    'like',
    '/api/graphql',
    'usePolarisLikeMediaXIGLikeMutation',
    'usePolarisLikeMediaLikeMutation',
    'PolarisCommentActionsLikeMutation',
    'usePolarisStoriesV4LikeMutationLikeMutation',
  ),
  ...named(
    'undo like',
    '/graphql/query',
    'usePolarisLikeMediaXIGUnlikeMutation',
    'PolarisCommentActionsUnlikeMutation',
    'usePolarisStoriesV3LikeMutationUnlikeMutation',
  ),
  { request: `${site}/api/v1/web/likes/31/like/`, carries: 'like' },
  { request: `${site}/api/v1/web/likes/31/unlike/`, carries: 'undo like' },
  { request: `${site}/api/v1/web/comments/like/17/`, carries: 'like' },
  {
    request: `${site}/graphql/query`,
    header: 'PolarisPostCommentInputRevampedMutation',
    form: { variables: JSON.stringify({ request_data: { comment_text: '@ada look #dog' } }) },
    carries: 'comment + 2 tags',
  },
  {
    request: `${site}/api/v1/web/comments/31/add/`,
    form: { comment_text: 'Nice #1 #dog' },
    carries: 'comment + 1 tags',
  },
  ...named('undo comment', '/graphql/query', 'usePolarisPostDeleteCommentMutation'),
  { request: `${site}/api/v1/web/comments/31/delete/17/`, carries: 'undo comment' },
  ...named('share', '/graphql/query', 'usePolarisCreateMediaRepostMutation'),
  ...named('undo share', '/graphql/query', 'usePolarisDeleteMediaRepostMutation'),
  ...named('save', '/api/graphql', 'usePolarisSaveMediaSaveMutation', 'PolarisAPISavePostMutation'),
  ...named('undo save', '/api/graphql', 'usePolarisSaveMediaUnsaveMutation'),
  { request: `${site}/api/v1/web/save/31/save/`, carries: 'save' },
  { request: `${site}/api/v1/web/save/31/unsave/`, carries: 'undo save' },
  ...named('follow', '/graphql/query', 'usePolarisFollowMutation'),
  ...named('undo follow', '/graphql/query', 'usePolarisUnfollowMutation'),
  { request: `${site}/api/v1/friendships/create/55/`, carries: 'follow' },
  { request: `${site}/api/v1/friendships/destroy/55/`, carries: 'undo follow' },
  {
    request: `${site}/api/v1/media/configure/`,
    form: {
      caption: 'Home #dog',
      usertags: '{"in":[{"user_id":"1","position":[0.5,0.5]},{"user_id":"2","position":[0.1,0.1]}]}',
      custom_accessibility_caption: 'A dog in a door',
    },
    carries: 'post + 4 tags',
  },
  { request: `${site}/api/v1/media/configure_to_story/`, form: { caption: '' }, carries: 'post' },
  { request: `${site}/api/v1/media/configure_to_clips/`, form: { caption: '' }, carries: 'post' },
  ...named('undo post', '/graphql/query', 'usePolarisStoriesV3DeleteMediaMutation'),
  {
    request: `${site}/api/v1/web/reports/get_frx_prompt/`,
    form: { object_id: '31', frx_prompt_request_type: '2' },
    carries: 'report',
  },
  {
    request: `${site}/api/v1/web/reports/get_frx_prompt/`,
    form: { object_id: '31', frx_prompt_request_type: '1' },
    carries: '',
  },
  { request: `${site}/api/v1/feed/timeline/`, carries: '' },
  ...named(
    '',
    '/api/graphql',
    'PolarisStoriesV3SeenMutation',
    'IGDirectTextSendMutation',
    'IGDirectMediaShareMutation',
  ),
] satisfies RequestFixture[];

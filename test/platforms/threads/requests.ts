import type { RequestFixture } from '../fixture.ts';

const site = 'POST https://www.threads.com';

function named(carries: string, ...headers: string[]): RequestFixture[] {
  return headers.map((header) => ({
    request: `${site}/graphql/query`,
    header,
    form: { variables: '{}' },
    carries,
  }));
}

function post(info: Record<string, unknown>, caption: string): Record<string, string> {
  return {
    caption,
    publish_mode: 'text_post',
    text_post_app_info: JSON.stringify({ reply_control: 0, ...info }),
  };
}

const text = `${site}/api/v1/media/configure_text_only_post/`;

export const REQUESTS = [
  ...named('like', 'useTHLikeMutationLikeMutation', 'useBarcelonaLikeMutationLikeMutation'),
  ...named('undo like', 'useTHLikeMutationUnlikeMutation'),
  ...named('share', 'useTHCreateRepostMutation', 'useBarcelonaCreateRepostMutation'),
  ...named('undo share', 'useTHDeleteRepostMutation'),
  ...named('follow', 'useTHFollowMutationFollowMutation'),
  ...named('undo follow', 'useTHFollowMutationUnfollowMutation'),
  ...named('save', 'useBarcelonaSaveMutationSaveMutation'),
  ...named('undo save', 'useBarcelonaSaveMutationUnsaveMutation'),
  ...named('undo post', 'useTHDeletePostMutation', 'useBarcelonaDeletePostMutation'),
  {
    request: 'POST https://www.threads.net/api/graphql',
    header: 'useTHLikeMutationLikeMutation',
    carries: 'like',
  },
  { request: text, form: post({}, 'Rain #again @ada'), carries: 'post + 2 tags' },
  { request: text, form: post({ reply_id: '311' }, 'Yes'), carries: 'comment' },
  { request: text, form: post({ quoted_post_id: '311' }, 'This'), carries: 'share' },
  { request: `${site}/api/v1/media/configure_text_post_app_sidecar/`, form: post({}, ''), carries: 'post' },
  ...named(
    '',
    'BarcelonaActivityFeedMarkInboxAsSeenMutation',
    'BarcelonaPostEmbedDialogQuery',
    'BcnSendTextMessageMutation',
    'BcnSetReactionMutation',
  ),
] satisfies RequestFixture[];

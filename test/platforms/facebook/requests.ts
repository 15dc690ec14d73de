import type { RequestFixture } from '../fixture.ts';

const request = 'POST https://www.facebook.com/api/graphql/';
const target = 'ZmVlZGJhY2s6MTIz';

function react(id: string): Record<string, string> {
  const input = { feedback_id: target, feedback_reaction_id: id, feedback_source: 'NEWS_FEED' };
  return {
    fb_api_req_friendly_name: 'CometUFIFeedbackReactMutation',
    variables: JSON.stringify({ input, useDefaultActor: false, scale: 1 }),
    doc_id: '27646120298312844',
  };
}

function story(input: Record<string, unknown>): Record<string, string> {
  return { variables: JSON.stringify({ input: { source: 'WWW', with_tags_ids: [], ...input } }) };
}

const header = 'ComposerStoryCreateMutation';
const plain = { message: { ranges: [], text: 'Hello' } };

/** Operations whose name says everything. */
function named(carries: string, ...headers: string[]): RequestFixture[] {
  return headers.map((name) => ({ request, header: name, form: { variables: '{}' }, carries }));
}

export const REQUESTS = [
  { request, header: 'CometUFIFeedbackReactMutation', form: react('1635855486666999'), carries: 'like' },
  {
    request,
    header: 'CometUFIFeedbackReactMutation',
    form: react('1678524932434102'),
    carries: 'reaction:love',
  },
  {
    request,
    header: 'CometUFIFeedbackReactMutation',
    form: react('613557422527858'),
    carries: 'reaction:care',
  },
  {
    request,
    header: 'CometUFIFeedbackReactMutation',
    form: react('115940658764963'),
    carries: 'reaction:haha',
  },
  {
    request,
    header: 'CometUFIFeedbackReactMutation',
    form: react('478547315650144'),
    carries: 'reaction:wow',
  },
  {
    request,
    header: 'CometUFIFeedbackReactMutation',
    form: react('908563459236466'),
    carries: 'reaction:sad',
  },
  {
    request,
    header: 'CometUFIFeedbackReactMutation',
    form: react('444813342392137'),
    carries: 'reaction:angry',
  },
  { request, header: 'CometUFIFeedbackReactMutation', form: react('12345678901234'), carries: 'reaction' },
  { request, header: 'CometUFIFeedbackReactMutation', form: react('0'), carries: 'undo like' },
  // Some accounts send no header, and the name in the body, as a form, as JSON, in multipart.
  { request, form: react('1635855486666999'), carries: 'like' },
  { request, json: react('444813342392137'), carries: 'reaction:angry' },
  {
    request,
    body: `--b\r\nContent-Disposition: form-data; name="fb_api_req_friendly_name"\r\n\r\nuseCometUFICreateCommentMutation\r\n--b--`,
    carries: 'comment',
  },
  {
    request: 'POST https://web.facebook.com/api/graphql/',
    header: 'useCometUFICreateCommentMutation',
    form: story({
      message: { ranges: [{ entity: { id: '4' }, length: 3, offset: 0 }], text: 'Ada and #rain' },
    }),
    carries: 'comment + 2 tags',
  },
  {
    request,
    header: 'useCometUFICreateCommentMutation',
    form: story({
      message: { ranges: [{ entity: { id: '4' }, length: 4, offset: 0 }], text: '@Ada and #rain' },
    }),
    carries: 'comment + 2 tags',
  },
  ...named('undo comment', 'useCometUFIDeleteCommentMutation', 'CometUFIDeleteCommentMutation'),
  { request, header, form: story({ ...plain, composer_type: 'feed' }), carries: 'post' },
  {
    request,
    header,
    form: story({ ...plain, composer_type: 'group', with_tags_ids: null }),
    carries: 'post',
  },
  {
    request,
    header,
    form: story({ ...plain, composer_type: 'feed', with_tags_ids: ['1', '2', '3'] }),
    carries: 'post + 3 tags',
  },
  { request, header, form: story({ ...plain, composer_type: 'share' }), carries: 'share' },
  {
    request,
    header,
    form: story({ ...plain, reshare_original_post: 'RESHARE_ORIGINAL_POST' }),
    carries: 'share',
  },
  ...named(
    'share',
    'useCometFeedToFeedReshare_FeedToFeedMutation',
    'useCometFeedToStoryReshare_FeedToStoryMutation',
    'useCometGroupReshareMutation',
  ),
  ...named('like', 'FBReelsLikeMutation', 'FBUnifiedVideoLikeMutation', 'useFeedbackLikeMutation'),
  ...named('undo like', 'FBReelsUnlikeMutation', 'useFeedbackUnlikeMutation'),
  ...named('reaction', 'StoriesReactionStickerMutation', 'ReactionStickerStoryCardReactMutation'),
  ...named('post', 'ReelComposerReelPublishMutation', 'StoriesCreateMutation', 'BirthdayCometPostMutation'),
  ...named('undo post', 'useCometTrashPostMutation', 'FBReelsDeleteMutation'),
  ...named('save', 'CometSaveMutation', 'FBReelsSaveMutation', 'useEventCometSaveMutation'),
  {
    request: 'POST https://www.facebook.com/api/graphql/',
    header: 'CometSaveMutation',
    form: { variables: JSON.stringify({ input: { node_id: 'x', save_action: 'UNSAVE' } }) },
    carries: 'undo save',
  },
  ...named('undo save', 'useUnsaveMutation', 'useUnsaveStoryMutation', 'FBReelsUnsaveMutation'),
  ...named(
    'follow',
    'CometUserFollowMutation',
    'FriendingCometFriendRequestSendMutation',
    'GroupCometJoinForumMutation',
  ),
  ...named('undo follow', 'CometUserUnfollowMutation', 'FriendingCometFriendRequestCancelMutation'),
  ...named('vote', 'useCometPollAddVoteMutation', 'useCometVisualPollAddVoteMutation'),
  ...named('undo vote', 'useCometPollRemoveVoteMutation'),
  ...named('1 tags', 'CometMediaViewerPhotoAddTagsActionMutation'),
  ...named('undo tag', 'CometMediaViewerPhotoDeleteTagsActionMutation'),
  ...named('report', 'ReportStoryCardToAdminMutation', 'useCometMarketplaceCreateReportMutation'),
  {
    request: 'POST https://www.facebook.com/plugins/like/connect',
    form: { action: 'like' },
    carries: 'like',
  },
  {
    request: 'POST https://www.facebook.com/plugins/like/disconnect',
    form: { action: 'like' },
    carries: 'undo like',
  },
  ...named('ignore comment', 'useCometUFIEditCommentMutation', 'CometUFIEditCommentMutation'),
  ...named(
    '',
    'CometUFILiveTypingBroadcastMutation_StartMutation',
    'ComposerStoryEditMutation',
    'storiesUpdateSeenStateMutation',
    'CometUFIFeedbackReactMutationQuery',
    'useLinkSharingCreateWrappedUrlMutation',
    'CometFeedStoryExecuteNFXActionMutation',
    'useUpdateBookmarkBatchMutation',
  ),
] satisfies RequestFixture[];

import type { Platform } from './platform.ts';

const likeButton = '[role="button"]:has([data-ad-rendering-role="like_button"])';
const removed =
  ':is([aria-label="Remove Like"], [aria-label="Remove Love"], [aria-label="Remove Care"], [aria-label="Remove Haha"], [aria-label="Remove Wow"], [aria-label="Remove Sad"], [aria-label="Remove Angry"])';
const spelled = '[lang^="en"], [lang^="vi"], [lang^="zh"]';
const undone = '[aria-label^="Remove "], [aria-label^="Gỡ "], [aria-label^="Bỏ "], [aria-label^="取消"]';
const item = '[role="dialog"] [role="toolbar"] [role="button"]';
const palette = {
  verb: 'choice',
  kind: 'reaction',
  names: [null, 'love', 'care', 'haha', 'wow', 'sad', 'angry'],
  firstKind: 'like',
} as const;
const react = '^(use)?CometUFIFeedbackReactMutation$';
const reaction = { kind: 'reaction', operation: react, target: 'feedback_id' } as const;
const story =
  '^(ComposerStoryCreate(Web)?|EventCometStoryCreateMutation_Story|BirthdayCometPost|BusinessComposerStoryCreation)Mutation$';
const said = { patience: 600, tags: 'text', mentions: 'entity', tagLists: ['with_tags_ids'] };

export default {
  id: 'facebook',
  name: 'Facebook',
  owner: 'Meta',
  group: 'social',
  hosts: ['https://*.facebook.com/*'],
  pages: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
  ],
  // The like button of other sites is a frame of Facebook's.
  allFrames: true,
  adFunded: true,
  evidence: '2026-09',
  never: ['^/messages(/|$)'],
  page: [
    // A marker sits inside the button, the same in every language; the state is in the label only.
    // English, Vietnamese and Chinese also have long labels for "off" ("React to Ana's post").
    {
      verb: 'toggle',
      kind: 'like',
      control: `html:is(${spelled}) ${likeButton}`,
      on: undone,
      label: true,
    },
    { verb: 'toggle', kind: 'like', control: likeButton, label: true },
    // 2020 to 2024, without the marker, in English.
    {
      verb: 'toggle',
      kind: 'like',
      control: `[role="button"]:is([aria-label="Like"], ${removed})`,
      on: removed,
      off: '[aria-label="Like"]',
    },
    // 2015 to 2019.
    { verb: 'toggle', kind: 'like', control: '.UFILikeLink', label: true, grade: 'experimental' },
    {
      ...palette,
      control: `html:is(${spelled}) ${item}`,
      target: `${likeButton}, [role="button"]:is([aria-label="Like"], ${removed})`,
      on: undone,
    },
    { ...palette, control: `html:not(${spelled}) ${item}`, target: likeButton },
    // Comment boxes stand in a form or under their post; the boxes of chats stand in neither.
    {
      verb: 'composer',
      kind: 'comment',
      box: ':is(form[role="presentation"], [role="article"], [aria-posinset]) [contenteditable="true"][role="textbox"]',
      keys: 'enter',
      not: 'form[method="POST" i]',
      tags: true,
    },
  ],
  network: {
    // One address for everything: a header names the operation, the body the reaction.
    urls: ['https://*.facebook.com/api/graphql*', 'https://*.facebook.com/plugins/like/*'],
    operation: { header: 'x-fb-friendly-name', field: 'fb_api_req_friendly_name' },
    rules: [
      {
        kind: 'like',
        direction: 'undo',
        operation: react,
        body: { feedback_reaction_id: '^0$' },
        target: 'feedback_id',
      },
      {
        kind: 'like',
        operation: react,
        body: { feedback_reaction_id: '^1635855486666999$' },
        target: 'feedback_id',
      },
      { ...reaction, variant: 'love', body: { feedback_reaction_id: '^1678524932434102$' } },
      { ...reaction, variant: 'care', body: { feedback_reaction_id: '^613557422527858$' } },
      { ...reaction, variant: 'haha', body: { feedback_reaction_id: '^115940658764963$' } },
      { ...reaction, variant: 'wow', body: { feedback_reaction_id: '^478547315650144$' } },
      { ...reaction, variant: 'sad', body: { feedback_reaction_id: '^908563459236466$' } },
      { ...reaction, variant: 'angry', body: { feedback_reaction_id: '^444813342392137$' } },
      { ...reaction, body: { feedback_reaction_id: '^\\d{2,}$' } },
      {
        kind: 'like',
        operation: '^(FBReelsLikeMutation|FBUnifiedVideoLikeMutation|useFeedbackLikeMutation)$',
      },
      {
        kind: 'like',
        direction: 'undo',
        operation: '^(FBReelsUnlikeMutation|FBUnifiedVideoUnlikeMutation|useFeedbackUnlikeMutation)$',
      },
      { kind: 'reaction', operation: '^(StoriesReactionSticker|ReactionStickerStoryCardReact)Mutation$' },
      {
        kind: 'comment',
        operation: '^((use)?CometUFICreateComment|GFICreateComment|UFI2CreateComment)Mutation$',
        ...said,
      },
      { kind: 'comment', direction: 'ignore', operation: '^(use)?CometUFIEditCommentMutation$' },
      { kind: 'comment', direction: 'undo', operation: '^(use)?CometUFIDeleteCommentMutation$' },
      { kind: 'share', operation: story, body: { composer_type: '^share$' }, ...said },
      { kind: 'share', operation: story, body: { reshare_original_post: '.' }, ...said },
      { kind: 'post', operation: story, ...said },
      {
        kind: 'share',
        operation:
          '^(useComet(FeedToFeed|FeedToStory|StoryToStory)Reshare_\\w+|useReshareVODToPost_FeedToPost|useCometGroupReshare|CometReshareStoryCreate|GroupsCometGYSPResharePostDialog)Mutation$',
      },
      {
        kind: 'post',
        operation: '^(ReelComposer(Draft)?ReelPublish|StoriesCreate)Mutation$',
        ...said,
      },
      {
        kind: 'post',
        direction: 'undo',
        operation:
          '^(useCometFeedStoryDelete|useCometTrashPost|FBReelsDelete|FBUnifiedVideoDelete|FBStoriesDelete)Mutation$',
      },
      {
        kind: 'save',
        direction: 'undo',
        operation: '^CometSaveMutation$',
        body: { save_action: '^UNSAVE$' },
      },
      {
        kind: 'save',
        operation:
          '^(CometSave|FBReelsSave|FBUnifiedVideoSave|CometVideoHomeSaveVideo|useEventCometSave|useCometMarketplaceSaveAsStory)Mutation$',
      },
      {
        kind: 'save',
        direction: 'undo',
        operation: '^(useUnsave|useUnsaveStory|FBReelsUnsave|FBUnifiedVideoUnsave)Mutation$',
      },
      {
        kind: 'follow',
        operation:
          '^(CometUserFollow|CometPageFollowCommit|usePageCometFollow|SearchCometUserFollow|FBReelsSubscribe|FBUnifiedVideoSubscribe|useCometHashtagFollow|CometProfilePlusLike|CometPageLikeCommit|FriendingCometFriendRequestSend|GroupCometJoinForum)Mutation$',
      },
      {
        kind: 'follow',
        direction: 'undo',
        operation:
          '^(CometUserUnfollow|CometPageUnfollowCommit|CometProfilePlusUnlike|CometPageUnlikeCommit|FBReelsUnsubscribe|FBUnifiedVideoUnsubscribe|FriendingCometFriendRequestCancel|FriendingCometUnfriend)Mutation$',
      },
      {
        kind: 'vote',
        operation:
          '^(useComet(Visual)?PollAddVote|useCometUFIVoteComment|StoriesPollSticker|FBStoriesVotePoll)Mutation$',
      },
      { kind: 'vote', direction: 'undo', operation: '^useComet(Visual)?PollRemoveVoteMutation$' },
      { kind: 'tag', operation: '^CometMediaViewerPhotoAddTagsActionMutation$' },
      { kind: 'tag', direction: 'undo', operation: '^CometMediaViewerPhotoDeleteTagsActionMutation$' },
      // Hiding a post and reporting it share one operation (NFX), so only reports with a name of their own count.
      {
        kind: 'report',
        operation:
          '^(ReportStoryCardToAdmin|GFICommentMenuItemReportToModerator|useCometPollOptionReportToAdminItem|useCometMarketplaceCreateReport)Mutation$',
      },
      { kind: 'like', url: '/plugins/like/connect', grade: 'experimental' },
      { kind: 'like', direction: 'undo', url: '/plugins/like/disconnect', grade: 'experimental' },
    ],
  },
} satisfies Platform;

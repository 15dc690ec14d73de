import type { Platform } from './platform.ts';

const button = ':is(button, [role="button"])';
const heart = 'svg path[d^="M16.792 3.904"]';
const fullHeart = 'svg path[d^="M34.6 3.1"]';
const ribbon = 'svg polygon[points^="20 21 12 13.44 4 21"]';
const fullRibbon = 'svg path[d^="M20 22a.999.999"]';
const arrows = 'svg path[d^="M19.998 9.497"]';
const fullArrows = 'svg path[d^="M16 6.001"]';
const said = { patience: 600, tags: 'caption', tagFields: ['user_id', 'custom_accessibility_caption'] };

export default {
  id: 'instagram',
  name: 'Instagram',
  owner: 'Meta',
  group: 'social',
  hosts: ['https://*.instagram.com/*'],
  pages: ['https://www.instagram.com/*'],
  adFunded: true,
  evidence: '2026-09',
  never: ['^/direct(/|$)'],
  page: [
    // The label is translated and sits on the icon; the outlines of the icons are the same in every language.
    {
      verb: 'toggle',
      kind: 'like',
      control: `${button}:has(${heart}, ${fullHeart})`,
      on: fullHeart,
      off: heart,
    },
    // Redrawn icons: a filled heart has a box of its own.
    {
      verb: 'toggle',
      kind: 'like',
      control: `${button}:has(svg:is([aria-label="Like"], [aria-label="Unlike"]))`,
      on: 'svg:is([aria-label="Unlike"], [viewBox="0 0 48 48"])',
    },
    {
      verb: 'toggle',
      kind: 'save',
      control: `${button}:has(${ribbon}, ${fullRibbon})`,
      on: fullRibbon,
      off: ribbon,
    },
    {
      verb: 'toggle',
      kind: 'save',
      control: `${button}:has(svg:is([aria-label="Save"], [aria-label="Remove"]))`,
      on: 'svg[aria-label="Remove"]',
      off: 'svg[aria-label="Save"]',
    },
    {
      verb: 'toggle',
      kind: 'share',
      control: `${button}:has(${arrows}, ${fullArrows})`,
      on: fullArrows,
      off: arrows,
    },
    // The box of a chat is never a textarea and never in a form or an article.
    {
      verb: 'composer',
      kind: 'comment',
      box: 'textarea, :is(form, article) [contenteditable="true"][role="textbox"]',
      submit: `form ${button}:not(:has(svg))`,
      keys: 'enter',
      tags: true,
    },
  ],
  network: {
    // One address for most acts: a header names the operation.
    urls: [
      'https://*.instagram.com/api/graphql*',
      'https://*.instagram.com/graphql/query*',
      'https://*.instagram.com/api/v1/web/likes/*',
      'https://*.instagram.com/api/v1/web/comments/*',
      'https://*.instagram.com/api/v1/web/save/*',
      'https://*.instagram.com/api/v1/friendships/*',
      'https://*.instagram.com/api/v1/media/configure*',
      'https://*.instagram.com/api/v1/web/reports/get_frx_prompt/*',
    ],
    operation: { header: 'x-fb-friendly-name', field: 'fb_api_req_friendly_name' },
    rules: [
      {
        kind: 'like',
        operation:
          '^(usePolarisLikeMedia(XIG)?Like|PolarisAPILikePost|PolarisCommentActionsLike|(use)?PolarisCommentLike|usePolarisStoriesV\\d+LikeMutationLike)Mutation$',
      },
      {
        kind: 'like',
        direction: 'undo',
        operation:
          '^(usePolarisLikeMedia(XIG)?Unlike|PolarisAPIUnlikePost|PolarisCommentActionsUnlike|(use)?PolarisCommentUnlike|usePolarisStoriesV\\d+LikeMutationUnlike)Mutation$',
      },
      { kind: 'like', url: '/api/v1/web/(likes/\\d+/like|comments/like/\\d+)/?(\\?|$)' },
      {
        kind: 'like',
        direction: 'undo',
        url: '/api/v1/web/(likes/\\d+/unlike|comments/unlike/\\d+)/?(\\?|$)',
      },
      {
        kind: 'comment',
        operation: '^(PolarisPostCommentInputRevamped|usePolarisCommentSubmit)Mutation$',
        tags: 'comment_text',
      },
      { kind: 'comment', url: '/api/v1/web/comments/\\d+/add/?(\\?|$)', tags: 'comment_text' },
      { kind: 'comment', direction: 'undo', operation: '^usePolarisPostDeleteCommentMutation$' },
      { kind: 'comment', direction: 'undo', url: '/api/v1/web/comments/\\d+/delete/\\d+' },
      { kind: 'share', operation: '^usePolarisCreateMediaRepostMutation$' },
      { kind: 'share', direction: 'undo', operation: '^usePolarisDeleteMediaRepostMutation$' },
      { kind: 'save', operation: '^(usePolarisSaveMediaSave|PolarisAPISavePost)Mutation$' },
      {
        kind: 'save',
        direction: 'undo',
        operation: '^(usePolarisSaveMediaUnsave|PolarisAPIUnsavePost)Mutation$',
      },
      { kind: 'save', url: '/api/v1/web/save/\\d+/save/?(\\?|$)' },
      { kind: 'save', direction: 'undo', url: '/api/v1/web/save/\\d+/unsave/?(\\?|$)' },
      { kind: 'follow', operation: '^usePolarisFollowMutation$' },
      { kind: 'follow', direction: 'undo', operation: '^usePolarisUnfollowMutation$' },
      { kind: 'follow', url: '/api/v1/friendships/create/\\d+' },
      { kind: 'follow', direction: 'undo', url: '/api/v1/friendships/destroy/\\d+' },
      {
        kind: 'post',
        url: '/api/v1/media/configure(_sidecar|_to_story)?/?(\\?|$)',
        ...said,
      },
      {
        kind: 'post',
        grade: 'experimental',
        url: '/api/v1/media/configure_to_clips/?(\\?|$)',
        ...said,
      },
      { kind: 'post', direction: 'undo', operation: '^usePolarisStoriesV\\d+DeleteMediaMutation$' },
      // The first answer opens the dialog (1); each deeper reason of the same object is sent again (2).
      {
        kind: 'report',
        url: '/api/v1/web/reports/get_frx_prompt',
        body: { frx_prompt_request_type: '^2$' },
        target: 'object_id',
      },
    ],
  },
} satisfies Platform;

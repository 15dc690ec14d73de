import type { Platform } from './platform.ts';

const api = '/youtubei/v1/';
const on = '[aria-pressed="true"]';

const like = [
  // Watch page and Shorts since 2024; segmented buttons of 2022 to 2024; YouTube Music.
  'like-button-view-model',
  '#segmented-like-button',
  'ytd-like-button-renderer #like-button',
  'ytmusic-like-button-renderer #button-shape-like',
  // Until 2022: the first two toggles under the video.
  '[id^="top-level-buttons"] > ytd-toggle-button-renderer:nth-of-type(1)',
  // Comments. Their one address (perform_comment_action) also carries deletion and translation.
  ':is(ytd-comment-engagement-bar, ytd-comment-action-buttons-renderer) #like-button',
].join(', ');

const dislike = [
  // Watch page and Shorts since 2024; segmented buttons of 2022 to 2024; YouTube Music.
  'dislike-button-view-model',
  '#segmented-dislike-button',
  'ytd-like-button-renderer #dislike-button',
  'ytmusic-like-button-renderer #button-shape-dislike',
  // Until 2022: the first two toggles under the video.
  '[id^="top-level-buttons"] > ytd-toggle-button-renderer:nth-of-type(2)',
  // Comments. Their one address (perform_comment_action) also carries deletion and translation.
  ':is(ytd-comment-engagement-bar, ytd-comment-action-buttons-renderer) #dislike-button',
].join(', ');

export default {
  id: 'youtube',
  name: 'YouTube',
  owner: 'Google',
  group: 'social',
  hosts: ['https://*.youtube.com/*'],
  adFunded: true,
  evidence: '2026-08',
  page: [
    { verb: 'toggle', kind: 'like', control: like, on },
    { verb: 'toggle', kind: 'dislike', control: dislike, on },
    {
      verb: 'toggle',
      kind: 'follow',
      control:
        'ytd-subscribe-button-renderer, yt-subscribe-button-view-model, ytmusic-subscribe-button-renderer',
      on: '[subscribed], .yt-spec-button-shape-next--tonal, .ytSpecButtonShapeNextTonal',
      menu: true,
    },
    {
      verb: 'toggle',
      kind: 'save',
      control: 'ytd-playlist-add-to-option-renderer [role="checkbox"]',
      on: '[aria-checked="true"]',
    },
    { verb: 'toggle', kind: 'save', control: 'ytd-playlist-header-renderer ytd-toggle-button-renderer', on },
    {
      verb: 'composer',
      kind: 'comment',
      box: 'ytd-commentbox #contenteditable-root',
      submit: 'ytd-commentbox #submit-button',
      root: 'ytd-commentbox',
      // Editing a comment is no new one.
      not: 'ytd-comment-dialog-renderer, yt-live-chat-text-input-field-renderer',
      tags: true,
    },
  ],
  network: {
    // The path names the operation; the body, whether a video or a playlist is meant, and adding or removing.
    urls: [
      'https://*.youtube.com/youtubei/v1/like/*',
      'https://*.youtube.com/youtubei/v1/subscription/*',
      'https://*.youtube.com/youtubei/v1/comment/*',
      'https://*.youtube.com/youtubei/v1/flag/flag*',
      'https://*.youtube.com/youtubei/v1/backstage/create_post*',
      'https://*.youtube.com/youtubei/v1/upload/createvideo*',
      'https://*.youtube.com/youtubei/v1/playlist/create*',
      'https://*.youtube.com/youtubei/v1/browse/edit_playlist*',
    ],
    rules: [
      { kind: 'save', url: `${api}like/like(\\?|$)`, body: { playlistId: '.' } },
      { kind: 'save', direction: 'undo', url: `${api}like/removelike(\\?|$)`, body: { playlistId: '.' } },
      { kind: 'like', url: `${api}like/like(\\?|$)` },
      { kind: 'dislike', url: `${api}like/dislike(\\?|$)` },
      { kind: 'like', direction: 'undo', url: `${api}like/removelike(\\?|$)` },
      { kind: 'follow', url: `${api}subscription/subscribe(\\?|$)` },
      { kind: 'follow', direction: 'undo', url: `${api}subscription/unsubscribe(\\?|$)` },
      { kind: 'comment', url: `${api}comment/create_comment(_reply)?(\\?|$)`, tags: 'commentText' },
      { kind: 'comment', direction: 'ignore', url: `${api}comment/update_comment` },
      { kind: 'report', url: `${api}flag/flag(\\?|$)` },
      { kind: 'post', url: `${api}backstage/create_post(\\?|$)`, grade: 'experimental' },
      { kind: 'post', url: `${api}upload/createvideo(\\?|$)`, patience: 600 },
      { kind: 'save', url: `${api}playlist/create(\\?|$)` },
      { kind: 'save', url: `${api}browse/edit_playlist(\\?|$)`, body: { action: '^ACTION_ADD_VIDEO' } },
      {
        kind: 'save',
        direction: 'undo',
        url: `${api}browse/edit_playlist(\\?|$)`,
        body: { action: '^ACTION_REMOVE_VIDEO' },
      },
    ],
  },
} satisfies Platform;

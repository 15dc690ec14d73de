import type { Platform } from './platform.ts';

const button = ':is(button, [role="button"])';
const said = { patience: 600, tags: 'caption', tagFields: ['custom_accessibility_caption'] };
const posted = '/api/v1/media/configure_text_(only_post|post_app_feed|post_app_sidecar)/?(\\?|$)';

export default {
  id: 'threads',
  name: 'Threads',
  owner: 'Meta',
  group: 'social',
  hosts: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  pages: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  adFunded: true,
  evidence: '2026-09',
  never: ['^/messages(/|$)'],
  page: [
    // The label is translated; the outline of the heart, 2025 and before, and its filling are not.
    {
      verb: 'toggle',
      kind: 'like',
      control: `${button}:has(svg path:is([d^="M1.34375 7.53125"], [d^="M1 7.66c0 4.575"]))`,
      on: 'svg:is([aria-label="Unlike"], [fill="currentColor"])',
      off: 'svg:is([aria-label="Like"], [fill="transparent"])',
      label: true,
    },
    {
      verb: 'toggle',
      kind: 'like',
      control: `${button}:has(svg:is([aria-label="Like"], [aria-label="Unlike"]))`,
      on: 'svg[aria-label="Unlike"]',
      off: 'svg[aria-label="Like"]',
    },
    // Whether it is a post, a reply or a quote is in the body of its request.
    {
      verb: 'composer',
      kind: 'post',
      box: '[contenteditable="true"]:is([role="textbox"], [data-lexical-editor="true"])',
      keys: 'mod-enter',
      tags: true,
    },
  ],
  network: {
    // One address for most acts: a header names the operation; posts by their path, replies by their body.
    urls: [
      'https://*.threads.com/api/graphql*',
      'https://*.threads.com/graphql/query*',
      'https://*.threads.com/api/v1/media/configure_text*',
      'https://*.threads.net/api/graphql*',
      'https://*.threads.net/graphql/query*',
      'https://*.threads.net/api/v1/media/configure_text*',
    ],
    operation: { header: 'x-fb-friendly-name', field: 'fb_api_req_friendly_name' },
    rules: [
      { kind: 'like', operation: '^use(TH|Barcelona)LikeMutationLikeMutation$' },
      { kind: 'like', direction: 'undo', operation: '^use(TH|Barcelona)LikeMutationUnlikeMutation$' },
      { kind: 'share', operation: '^use(TH|Barcelona)CreateRepostMutation$' },
      { kind: 'share', direction: 'undo', operation: '^use(TH|Barcelona)DeleteRepostMutation$' },
      { kind: 'follow', operation: '^use(TH|Barcelona)FollowMutationFollowMutation$' },
      { kind: 'follow', direction: 'undo', operation: '^use(TH|Barcelona)FollowMutationUnfollowMutation$' },
      { kind: 'save', operation: '^use(TH|Barcelona)SaveMutationSaveMutation$' },
      { kind: 'save', direction: 'undo', operation: '^use(TH|Barcelona)SaveMutationUnsaveMutation$' },
      { kind: 'comment', url: posted, body: { reply_id: '\\d' }, grade: 'experimental', ...said },
      { kind: 'share', url: posted, body: { quoted_post_id: '\\d' }, grade: 'experimental', ...said },
      { kind: 'post', url: posted, ...said },
      { kind: 'post', direction: 'undo', operation: '^use(TH|Barcelona)DeletePostMutation$' },
    ],
  },
} satisfies Platform;

import type { Platform } from './platform.ts';

const sdui =
  '^www\\.linkedin\\.com/flagship-web/rsc-action/actions/server-request\\?(.*&)?sduiid=com\\.linkedin\\.sdui\\.';
const voyager = '^www\\.linkedin\\.com/voyager/api/';
const given = { url: `${sdui}reactions\\.create(&|$)`, target: 'threadUrn' };
const givenByVoyager = { url: `${voyager}voyagerSocialDashReactions\\?`, target: 'threadUrn' };

export default {
  id: 'linkedin',
  name: 'LinkedIn',
  owner: 'Microsoft',
  group: 'social',
  hosts: ['https://*.linkedin.com/*'],
  pages: ['https://www.linkedin.com/*'],
  // Today's page embeds the older client, which posts and reports, in a frame of the same site.
  allFrames: true,
  adFunded: true,
  evidence: '2026-08',
  never: ['^/messaging(/|$)'],
  page: [
    // 2026: hashed classes, no aria-pressed; beside the button stands the one that opens the palette.
    {
      verb: 'toggle',
      kind: 'like',
      control:
        'button:has(svg#thumbs-up-outline-small, svg#thumbs-up-fill-small), button:has(+ button svg#chevron-up-small)',
      on: 'button:not(:has(svg#thumbs-up-outline-small))',
      off: 'svg#thumbs-up-outline-small',
    },
    // Until 2025, and in the embedded client.
    {
      verb: 'toggle',
      kind: 'like',
      control: '.react-button__trigger, button[data-view-name="reaction-button"]',
      on: '[aria-pressed="true"]',
    },
    {
      verb: 'composer',
      kind: 'comment',
      box: '.comments-comment-box [contenteditable="true"]',
      submit: '[class*="comments-comment-box__submit-button"]',
      tags: true,
    },
    {
      verb: 'composer',
      kind: 'post',
      box: '[class*="share-box"] [contenteditable="true"]',
      submit: '.share-box-footer__primary-btn',
      tags: true,
    },
  ],
  network: {
    // The address names the operation, the body the reaction and whether something is saved, followed, reported.
    urls: [
      'https://www.linkedin.com/flagship-web/rsc-action/actions/server-request*',
      'https://www.linkedin.com/voyager/api/voyagerSocialDash*',
      'https://www.linkedin.com/voyager/api/graphql?action=execute*',
      'https://www.linkedin.com/voyager/api/feed/dash/followingStates/*',
      'https://www.linkedin.com/voyager/api/voyagerRelationshipsDashMemberRelationships*',
    ],
    rules: [
      { kind: 'reaction', variant: 'celebrate', body: { reactionType: 'PRAISE$' }, ...given },
      { kind: 'reaction', variant: 'love', body: { reactionType: 'EMPATHY$' }, ...given },
      { kind: 'reaction', variant: 'insightful', body: { reactionType: 'INTEREST$' }, ...given },
      { kind: 'reaction', variant: 'support', body: { reactionType: 'APPRECIATION$' }, ...given },
      { kind: 'reaction', variant: 'funny', body: { reactionType: 'ENTERTAINMENT$' }, ...given },
      { kind: 'like', ...given },
      { kind: 'like', direction: 'undo', url: `${sdui}reactions\\.delete(&|$)`, target: 'threadUrn' },
      { kind: 'reaction', variant: 'celebrate', body: { reactionType: 'PRAISE$' }, ...givenByVoyager },
      { kind: 'reaction', variant: 'love', body: { reactionType: 'EMPATHY$' }, ...givenByVoyager },
      { kind: 'reaction', variant: 'insightful', body: { reactionType: 'INTEREST$' }, ...givenByVoyager },
      { kind: 'reaction', variant: 'support', body: { reactionType: 'APPRECIATION$' }, ...givenByVoyager },
      { kind: 'reaction', variant: 'funny', body: { reactionType: 'ENTERTAINMENT$' }, ...givenByVoyager },
      { kind: 'like', ...givenByVoyager },
      {
        kind: 'like',
        direction: 'either',
        url: `${voyager}graphql\\?(.*&)?queryId=voyagerSocialDashReactions\\.`,
        body: { reactionType: '.' },
        grade: 'experimental',
      },
      { kind: 'comment', url: `${sdui}comments\\.createComment(&|$)`, tags: 'text' },
      { kind: 'comment', url: `${voyager}voyagerSocialDashNormComments(\\?|$)`, tags: 'text' },
      { kind: 'comment', direction: 'ignore', url: `${sdui}comments\\.updateComment(&|$)` },
      { kind: 'comment', direction: 'undo', url: `${sdui}comments\\.deleteComment(&|$)` },
      {
        kind: 'post',
        url: `${voyager}graphql\\?(.*&)?queryId=voyagerContentcreationDashShares\\.`,
        patience: 600,
        tags: 'text',
      },
      { kind: 'post', direction: 'undo', url: `${sdui}update\\.deletePost(&|$)` },
      { kind: 'share', url: `${sdui}feed\\.requests\\.createInstantRepost(&|$)` },
      { kind: 'save', url: `${sdui}update\\.saveState(&|$)`, body: { isSaved: '^true$' } },
      {
        kind: 'save',
        direction: 'undo',
        url: `${sdui}update\\.saveState(&|$)`,
        body: { isSaved: '^false$' },
      },
      {
        kind: 'follow',
        direction: 'undo',
        url: `${sdui}requests\\.(feed\\.updateFollowState|mynetwork\\.addaUpdateFollowState)(&|$)`,
        body: { followStateType: 'UNFOLLOW' },
      },
      {
        kind: 'follow',
        url: `${sdui}requests\\.(feed\\.updateFollowState|mynetwork\\.addaUpdateFollowState)(&|$)`,
      },
      { kind: 'follow', url: `${voyager}feed/dash/followingStates/`, body: { following: '^true$' } },
      {
        kind: 'follow',
        direction: 'undo',
        url: `${voyager}feed/dash/followingStates/`,
        body: { following: '^false$' },
      },
      {
        kind: 'follow',
        url: `${voyager}voyagerRelationshipsDashMemberRelationships\\?(.*&)?action=verifyQuotaAndCreateV2(&|$)`,
      },
      { kind: 'rate', url: `${sdui}requests\\.profile\\.endorseSkill(&|$)` },
      {
        kind: 'report',
        url: `${sdui}(action\\.feed-trust|action\\.comments|requests\\.profile)\\.report-in\\.server-action(&|$)`,
        body: { reportStatus: '^SUCCESS$' },
        patience: 600,
      },
    ],
  },
} satisfies Platform;

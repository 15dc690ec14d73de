import type { RequestFixture } from '../fixture.ts';

const voyager = 'POST https://www.linkedin.com/voyager/api';
const threadUrn = 'urn:li:activity:7300';

function sdui(operation: string): string {
  return `POST https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.${operation}`;
}

function reaction(type: string): unknown {
  const payload = { threadUrn, reactionType: `ReactionType_${type}`, reactionSource: 'Update' };
  return { requestId: 'com.linkedin.sdui.reactions.create', requestedArguments: { payload } };
}

export const REQUESTS = [
  { request: sdui('reactions.create'), json: reaction('LIKE'), carries: 'like' },
  { request: sdui('reactions.create'), json: reaction('PRAISE'), carries: 'reaction:celebrate' },
  { request: sdui('reactions.create'), json: reaction('EMPATHY'), carries: 'reaction:love' },
  { request: sdui('reactions.create'), json: reaction('INTEREST'), carries: 'reaction:insightful' },
  { request: sdui('reactions.create'), json: reaction('APPRECIATION'), carries: 'reaction:support' },
  { request: sdui('reactions.create'), json: reaction('ENTERTAINMENT'), carries: 'reaction:funny' },
  { request: sdui('reactions.delete'), json: reaction('LIKE'), carries: 'undo like' },
  {
    request: `${voyager}/voyagerSocialDashReactions?threadUrn=x`,
    json: { reactionType: 'LIKE' },
    carries: 'like',
  },
  ...[
    'PRAISE celebrate',
    'EMPATHY love',
    'INTEREST insightful',
    'APPRECIATION support',
    'ENTERTAINMENT funny',
  ].map((pair) => {
    const [reactionType, variant] = pair.split(' ');
    const request = `${voyager}/voyagerSocialDashReactions?threadUrn=x`;
    return { request, json: { reactionType }, carries: `reaction:${variant}` };
  }),
  {
    request: `${voyager}/graphql?action=execute&queryId=voyagerSocialDashReactions.b731222600772fd42464c0fe19bd722b`,
    json: { variables: { entity: { reactionType: 'LIKE' }, threadUrn } },
    carries: 'like',
  },
  {
    request: sdui('comments.createComment'),
    json: { requestedArguments: { payload: { text: 'Well said #work' } } },
    carries: 'comment + 1 tags',
  },
  {
    request: `${voyager}/voyagerSocialDashNormComments?decorationId=x`,
    json: { commentary: { text: 'Thanks', attributesV2: [] }, threadUrn },
    carries: 'comment',
  },
  { request: sdui('comments.deleteComment'), carries: 'undo comment' },
  {
    request: `${voyager}/graphql?action=execute&queryId=voyagerContentcreationDashShares.279996efa5064c01775d5aff003d9377`,
    json: { variables: { post: { commentary: { text: '#work and #pay' } } } },
    carries: 'post + 2 tags',
  },
  { request: sdui('update.deletePost'), carries: 'undo post' },
  { request: sdui('feed.requests.createInstantRepost'), carries: 'share' },
  { request: sdui('update.saveState'), json: { payload: { isSaved: true } }, carries: 'save' },
  { request: sdui('update.saveState'), json: { payload: { isSaved: false } }, carries: 'undo save' },
  {
    request: sdui('requests.feed.updateFollowState'),
    json: { payload: { followStateType: 'FollowStateType_FOLLOW_ACTIVE' } },
    carries: 'follow',
  },
  {
    request: sdui('requests.mynetwork.addaUpdateFollowState'),
    json: { payload: { followStateType: 'FollowStateType_UNFOLLOW' } },
    carries: 'undo follow',
  },
  {
    request: `${voyager}/feed/dash/followingStates/urn:li:fsd_followingState:1`,
    json: { patch: { $set: { following: true } } },
    carries: 'follow',
  },
  {
    request: `${voyager}/feed/dash/followingStates/urn:li:fsd_followingState:1`,
    json: { patch: { $set: { following: false } } },
    carries: 'undo follow',
  },
  {
    request: `${voyager}/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2&decorationId=x`,
    json: { invitee: {} },
    carries: 'follow',
  },
  { request: sdui('requests.profile.endorseSkill'), carries: 'rate' },
  {
    request: sdui('action.feed-trust.report-in.server-action'),
    json: { payload: { reportStatus: 'SUCCESS' } },
    carries: 'report',
  },
  {
    request: sdui('action.feed-trust.report-in.server-action'),
    json: { payload: { reportStatus: 'FAILED' } },
    carries: '',
  },
  { request: sdui('comments.courtesyReminder'), carries: '' },
  { request: sdui('comments.updateComment'), carries: 'ignore comment' },
  { request: sdui('reactions.createWidget'), json: reaction('LIKE'), carries: '' },
  {
    request: 'GET https://www.linkedin.com/voyager/api/graphql?queryId=voyagerSocialDashReactions.b7',
    carries: '',
  },
  {
    request:
      'POST https://www.linkedin.com/flagship-web/rsc-action/actions/pagination?sduiid=com.linkedin.sdui.reactions.create',
    carries: '',
  },
  { request: `${voyager}/voyagerMessagingDashMessengerMessages?action=createMessage`, carries: '' },
] satisfies RequestFixture[];

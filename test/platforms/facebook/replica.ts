import {
  answerToAct,
  json,
  type Replica,
  type Scenario,
  type SeenRequest,
} from '../../e2e/harness/replica.ts';
import { stagePage, stageScript, trueName } from '../stage/stage.ts';

/*
 * Facebook, from public code, captures up to 2026-09 and saved pages. `extra.generation`: 'single' (2026: one
 * like button with a language-free marker inside it, palette on hover) or 'pair' (since 2020: "Like" and a
 * separate "React", labels only). `extra.encoding`: 'form' (with the x-fb-friendly-name header), 'json' and
 * 'multipart' (operation in the body only), or 'mixed'.
 */

/** Operations that change something for the user, whether or not they are acts. */
const ACTS = [
  'CometUFIFeedbackReactMutation',
  'useCometUFICreateCommentMutation',
  'ComposerStoryCreateMutation',
  'CometSaveMutation',
  'useUnsaveMutation',
  'CometUserFollowMutation',
  'CometUserUnfollowMutation',
  'FriendingCometFriendRequestSendMutation',
  'FriendingCometFriendRequestCancelMutation',
  'GroupCometJoinForumMutation',
  'useCometPollAddVoteMutation',
  'CometFeedStoryExecuteNFXActionMutation',
];

/** The operation's name, however the body is written. */
function operationOf({ headers, body }: SeenRequest, scenario: Readonly<Scenario>): string {
  const inBody = /fb_api_req_friendly_name(?:=|":"|"\r\n\r\n)(\w+)/.exec(body)?.[1] ?? '';
  return trueName(headers['x-fb-friendly-name'] ?? inBody, scenario);
}

/** The site as computers see it, under each of its names. */
export function createFacebookReplica(): Replica {
  return {
    hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
    handle(request, scenario) {
      const { method, path } = request;
      if (method === 'GET') return stageScript(request) ?? stagePage('facebook/page/main.js', scenario);
      if (method !== 'POST' || path !== '/api/graphql/') return undefined;
      return ACTS.includes(operationOf(request, scenario)) ? answerToAct(scenario, { data: {} }) : json({});
    },
  };
}

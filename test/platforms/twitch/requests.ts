import type { RequestFixture } from '../fixture.ts';

const request = 'POST https://gql.twitch.tv/gql';

function operations(...names: string[]): unknown {
  return names.map((operationName) => ({ operationName, variables: {}, extensions: { persistedQuery: {} } }));
}

export const REQUESTS = [
  { request, json: operations('FollowButton_FollowUser'), carries: 'follow' },
  { request, json: operations('VideoPlayerStatus', 'FollowButton_FollowUser'), carries: 'follow' },
  { request, json: operations('FollowButton_UnfollowUser'), carries: 'undo follow' },
  { request, json: operations('MakePrediction'), carries: 'vote' },
  { request, json: operations('ChatInput_SendCheer'), carries: '' },
  { request, json: operations('FollowButton_User', 'ChannelShell'), carries: '' },
] satisfies RequestFixture[];

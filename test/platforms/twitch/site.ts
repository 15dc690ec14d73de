import type { Call, Site } from '../stage/site.ts';

/** One address for everything; the body is a list of operations. */
function operations(...names: string[]): Call {
  const list = names.map((operationName) => ({
    operationName,
    variables: { input: { targetID: '{id}' } },
    extensions: { persistedQuery: { version: 1 } },
  }));
  return {
    to: 'POST https://gql.twitch.tv/gql',
    json: list,
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
  };
}

function follow(name: string, label: string): string {
  return `<div><button aria-label="${label}" data-a-target="${name}"><div here>♥</div></button></div>`;
}

/** Twitch, from stored captures up to 2024. */
export const SITE: Site = {
  platform: 'twitch',
  words: {
    en: { follow: 'Follow', unfollow: 'Unfollow' },
    ko: { follow: '팔로우', unfollow: '팔로우 취소' },
  },
  pages: [
    {
      url: 'https://www.twitch.tv/rain',
      controls: [
        {
          toggle: 'heart',
          off: follow('follow-button', '{follow}'),
          on: follow('unfollow-button', '{unfollow}'),
          menu: { on: '<div role="dialog"><button here>{unfollow}</button></div>' },
          does: operations('VideoPlayerStatus', '[[FollowButton_FollowUser]]'),
          undoes: operations('[[FollowButton_UnfollowUser]]'),
          act: { kind: 'follow' },
        },
        {
          press: 'predicting',
          opener: '<button>Predict</button>',
          look: '<button>100</button>',
          sends: operations('[[MakePrediction]]'),
          act: { kind: 'vote', seenBy: 'network' },
        },
        {
          write: 'chat',
          look: '<div><div box data-a-target="chat-input" contenteditable="true" style="min-height:20px"></div><button send data-a-target="chat-send-button">Chat</button></div>',
          text: 'Hello #all',
          keys: 'Enter',
          sends: operations('sendChatMessage'),
        },
        {
          press: 'cheering for money',
          look: '<button>Cheer</button>',
          sends: operations('ChatInput_SendCheer'),
        },
        {
          press: 'subscribing for money',
          look: follow('subscribe-button', 'Subscribe'),
          sends: operations('SubscribeButton'),
        },
      ],
    },
  ],
};

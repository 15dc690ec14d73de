import type { RequestFixture } from '../fixture.ts';

const api = 'https://discord.com/api/v9';

export const REQUESTS = [
  {
    request: `PUT ${api}/channels/2/messages/3/reactions/%F0%9F%91%8D/@me?location=Message&type=0`,
    carries: 'reaction',
  },
  {
    request: `DELETE ${api}/channels/2/messages/3/reactions/%F0%9F%91%8D/0/@me?location=Message`,
    carries: 'undo reaction',
  },
  {
    request: 'PUT https://ptb.discord.com/api/v9/channels/2/polls/3/answers/@me',
    json: { answer_ids: ['1'] },
    carries: 'vote',
  },
  {
    request: `PUT ${api}/channels/2/polls/3/answers/@me`,
    json: { answer_ids: [] },
    carries: 'undo vote',
  },
  { request: `POST ${api}/reporting/message`, carries: 'report' },
  { request: `GET ${api}/reporting/menu/message?variant=6`, carries: '' },
  { request: `POST ${api}/channels/2/messages`, carries: '' },
  { request: `POST ${api}/channels/2/typing`, carries: '' },
  { request: `POST ${api}/science`, carries: '' },
  { request: `DELETE ${api}/channels/2/messages/3/reactions/%F0%9F%91%8D/0/77`, carries: '' },
] satisfies RequestFixture[];

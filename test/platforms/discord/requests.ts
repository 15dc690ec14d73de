import type { RequestFixture } from '../fixture.ts';

const api = 'https://discord.com/api/v9';
const page = '/channels/1/2';

export const REQUESTS = [
  {
    request: `PUT ${api}/channels/2/messages/3/reactions/%F0%9F%91%8D/@me?location=Message&type=0`,
    page,
    carries: 'reaction',
  },
  {
    request: `DELETE ${api}/channels/2/messages/3/reactions/%F0%9F%91%8D/0/@me?location=Message`,
    page,
    carries: 'undo reaction',
  },
  { request: 'PUT https://ptb.discord.com/api/v9/channels/2/polls/3/answers/@me', page, carries: 'vote' },
  { request: `POST ${api}/reporting/message`, page, carries: 'report' },
  {
    request: `PUT ${api}/channels/2/messages/3/reactions/%F0%9F%91%8D/@me?location=Message&type=0`,
    page: '/channels/@me/2',
    carries: '',
  },
  { request: `GET ${api}/reporting/menu/message?variant=6`, page, carries: '' },
  { request: `POST ${api}/channels/2/messages`, page, carries: '' },
  { request: `POST ${api}/channels/2/typing`, page, carries: '' },
  { request: `POST ${api}/science`, page, carries: '' },
  { request: `DELETE ${api}/channels/2/messages/3/reactions/%F0%9F%91%8D/0/77`, page, carries: '' },
] satisfies RequestFixture[];

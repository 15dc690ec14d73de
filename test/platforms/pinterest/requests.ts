import type { RequestFixture } from '../fixture.ts';

const site = 'POST https://www.pinterest.com/resource';

function options(fields: Record<string, unknown>): Record<string, string> {
  return { source_url: '/pin/1/', data: JSON.stringify({ options: fields, context: {} }) };
}

export const REQUESTS = [
  {
    request: `${site}/RepinResource/create/`,
    form: options({ pin_id: '1', board_id: '2' }),
    carries: 'save',
  },
  { request: 'POST https://ph.pinterest.com/resource/RepinResource/create/', carries: 'save' },
  { request: `${site}/PinResource/delete/`, form: options({ id: '3' }), carries: 'undo save' },
  {
    request: `${site}/ApiResource/create/`,
    form: options({ url: '/v3/pins/1/react/', data: { reaction_type: 1 } }),
    carries: 'like',
  },
  {
    request: `${site}/ApiResource/delete/`,
    form: options({ url: '/v3/pins/1/react/' }),
    carries: 'undo like',
  },
  {
    request: `${site}/ApiResource/update/`,
    form: options({ url: '/v3/boards/2/follow/' }),
    carries: 'follow',
  },
  {
    request: `${site}/ApiResource/delete/`,
    form: options({ url: '/v3/boards/2/follow/' }),
    carries: 'undo follow',
  },
  { request: `${site}/UserFollowResource/create/`, form: options({ user_id: '4' }), carries: 'follow' },
  { request: `${site}/UserFollowResource/delete/`, form: options({ user_id: '4' }), carries: 'undo follow' },
  {
    request: `${site}/ApiResource/create/`,
    form: options({ url: '/v3/users/4/follow/' }),
    carries: 'follow',
  },
  {
    request: `${site}/ApiResource/delete/`,
    form: options({ url: '/v3/users/4/follow/' }),
    carries: 'undo follow',
  },
  {
    request: `${site}/ApiResource/create/`,
    form: options({ url: '/v3/aggregated_pin_data/5/comment/', data: { text: 'Nice' } }),
    carries: 'comment',
  },
  { request: `${site}/StoryPinResource/create/`, form: options({}), carries: 'post' },
  { request: `${site}/PinResource/create/`, form: options({}), carries: 'post' },
  {
    request: `${site}/ApiResource/create/`,
    form: options({ url: '/v3/media/uploads/register/batch/' }),
    carries: '',
  },
  { request: `${site}/BoardResource/create/`, form: options({ name: 'Rain' }), carries: '' },
  { request: 'GET https://www.pinterest.com/resource/PinResource/get/?data=%7B%7D', carries: '' },
] satisfies RequestFixture[];

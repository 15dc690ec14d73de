import type { RequestFixture } from '../fixture.ts';

const api = 'POST https://internal-api.prolific.com/api/v1/submissions';

export const REQUESTS = [
  {
    request: `${api}/64f0/transition/`,
    json: { action: 'COMPLETE', completion_code: 'C' },
    carries: 'label',
  },
  { request: `${api}/complete/`, json: { completion_code: 'C' }, carries: 'label' },
  { request: `${api}/64f0/transition/`, json: { action: 'RETURN' }, carries: '' },
  { request: `${api}/64f0/transition/`, json: { action: 'TIMEOUT' }, carries: '' },
  { request: `${api}/reserve/`, json: { study_id: '1' }, carries: '' },
] satisfies RequestFixture[];

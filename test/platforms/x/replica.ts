import { answerToAct, json, type Replica } from '../../e2e/harness/replica.ts';
import { stagePage, stageScript, trueName } from '../stage/stage.ts';

/*
 * X, from public code and captures up to 2026-09: `button[data-testid=like|unlike|retweet|…]` in
 * `article[data-testid=tweet]`, menus and sheets in `#layers`, GraphQL operations named in the address, follows
 * and reports on the older REST interface, polls on caps.x.com. `extra.suggestions`: how many accounts the
 * onboarding list offers to follow at once.
 */

const MUTATIONS = [
  'FavoriteTweet',
  'UnfavoriteTweet',
  'CreateRetweet',
  'DeleteRetweet',
  'CreateTweet',
  'CreateNoteTweet',
  'CreateBookmark',
  'DeleteBookmark',
];

const REST = [
  'friendships/create.json',
  'friendships/destroy.json',
  'report/flow.json',
  'capi/passthrough/1',
];

/** The site under each of its names. */
export function createXReplica(): Replica {
  return {
    hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'caps.x.com'],
    handle(request, scenario) {
      const { method, path } = request;
      if (method === 'GET') return stageScript(request) ?? stagePage('x/page/main.js', scenario);
      if (method !== 'POST') return undefined;
      const parts = path.split('/').map((part) => trueName(part, scenario));
      const carriesAct =
        MUTATIONS.includes(parts.at(-1) ?? '') || REST.some((end) => parts.join('/').endsWith(end));
      return carriesAct ? answerToAct(scenario, { data: {} }) : json({});
    },
  };
}

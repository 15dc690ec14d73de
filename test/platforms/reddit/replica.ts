import {
  answerToAct,
  json,
  type Replica,
  type Scenario,
  type SeenRequest,
} from '../../e2e/harness/replica.ts';
import { stagePage, stageScript, trueName } from '../stage/stage.ts';

/*
 * Reddit, from public code and captures up to 2026-09: the newer site ("shreddit": custom elements with open
 * shadow roots, one GraphQL address with the operation in the body) and old.reddit.com (forms to /api).
 */

const ACT =
  /^(Update(Post|Comment)(Vote|Save|Hide)State|UpdateSubredditSubscriptions|UpdateProfileFollowState|CreatePost)$/;

const OLD_ACTS = ['vote', 'save', 'unsave', 'comment', 'submit', 'subscribe', 'report'];

function carriesAct({ host, path, body }: SeenRequest, scenario: Readonly<Scenario>): boolean {
  const last = trueName(path.split('/').at(-1) ?? '', scenario);
  if (host === 'old.reddit.com') return OLD_ACTS.includes(last);
  if (path === '/svc/shreddit/graphql') {
    const { operation } = JSON.parse(body) as { operation: string };
    return ACT.test(trueName(operation, scenario));
  }
  return last === 'create-comment';
}

/** Both sites. */
export function createRedditReplica(): Replica {
  return {
    hosts: ['www.reddit.com', 'old.reddit.com'],
    handle(request, scenario) {
      const { method, host } = request;
      const main = host === 'old.reddit.com' ? 'reddit/page/old-main.js' : 'reddit/page/main.js';
      if (method === 'GET') return stageScript(request) ?? stagePage(main, scenario);
      if (method !== 'POST') return undefined;
      return carriesAct(request, scenario) ? answerToAct(scenario, { ok: true }) : json({ ok: true });
    },
  };
}

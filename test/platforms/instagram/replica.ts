import { answerToAct, json, type Replica } from '../../e2e/harness/replica.ts';
import { stagePage, stageScript, trueName } from '../stage/stage.ts';

/*
 * Instagram, from public code and captures up to 2026-09. `extra.generation`: 'div' (2025–26: icons in
 * `div[role=button]`, GraphQL named in the x-fb-friendly-name header) or 'button' (2022: icons in `button`,
 * a textarea, REST).
 */

const MUTATION = /^(use)?Polaris.*(Like|Unlike|Save|Unsave|Follow|Unfollow|Repost|Revamped)(Media)?Mutation$/;

const REST = [/^web\/(likes|save|comments)\//, /^friendships\//, /^media\/configure\/$/, /^web\/reports\//];

/** The site and its upload host. */
export function createInstagramReplica(): Replica {
  return {
    hosts: ['www.instagram.com', 'instagram.com', 'i.instagram.com'],
    handle(request, scenario) {
      const { method, path, headers } = request;
      if (method === 'GET') return stageScript(request) ?? stagePage('instagram/page/main.js', scenario);
      if (method !== 'POST') return undefined;
      if (/^\/(api\/graphql|graphql\/query)$/.test(path)) {
        const operation = trueName(headers['x-fb-friendly-name'] ?? '', scenario);
        return MUTATION.test(operation) ? answerToAct(scenario, { data: {} }) : json({ data: {} });
      }
      const parts = path.replace('/api/v1/', '').split('/');
      const call = parts.map((part) => trueName(part, scenario)).join('/');
      return REST.some((pattern) => pattern.test(call)) ? answerToAct(scenario, { status: 'ok' }) : json({});
    },
  };
}

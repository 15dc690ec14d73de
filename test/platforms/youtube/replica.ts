import { answerToAct, json, type Replica } from '../../e2e/harness/replica.ts';
import { stagePage, stageScript, trueName } from '../stage/stage.ts';

/*
 * YouTube, from public code up to 2026-08 and saved pages up to 2026-06: watch page, Shorts, a playlist, Music
 * and the site for phones. `extra.generation`: '2026', '2024' or '2021' (see `page/buttons.js`).
 */

const ACTS = [
  'like/like',
  'like/dislike',
  'like/removelike',
  'subscription/subscribe',
  'subscription/unsubscribe',
  'comment/create_comment',
  'comment/create_comment_reply',
  'comment/perform_comment_action',
  'browse/edit_playlist',
  'flag/flag',
];

/** The site under each of its names. */
export function createYoutubeReplica(): Replica {
  return {
    hosts: ['www.youtube.com', 'm.youtube.com', 'music.youtube.com'],
    handle(request, scenario) {
      const { method, path } = request;
      if (method === 'GET') return stageScript(request) ?? stagePage('youtube/page/main.js', scenario);
      if (method !== 'POST') return undefined;
      const parts = path.replace('/youtubei/v1/', '').split('/');
      const operation = parts.map((part) => trueName(part, scenario)).join('/');
      return ACTS.includes(operation) ? answerToAct(scenario, {}) : json({});
    },
  };
}

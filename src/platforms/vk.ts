import type { NetworkRule, Platform } from './platform.ts';

const like = '/like\\.php\\?(.*&)?act=a_';
const target = 'item_id';
const grade = 'experimental';

/** A method of the API is called by its address, or with others in one request, where only the body names it. */
function called(method: string, rule: NetworkRule): NetworkRule[] {
  return [
    { ...rule, url: `/method/${method}(\\?|$)`, grade },
    { ...rule, url: '/method/batch\\.call(\\?|$)', body: { ...rule.body, method: `^${method}$` }, grade },
  ];
}

export default {
  id: 'vk',
  name: 'VK',
  owner: 'VK',
  group: 'social',
  hosts: ['https://*.vk.com/*', 'https://*.vk.ru/*'],
  adFunded: true,
  evidence: '2026-07',
  never: ['^/(im|mail)(/|$)'],
  page: [
    {
      verb: 'toggle',
      kind: 'like',
      control: '[data-testid="post_footer_action_like"]',
      on: '[data-user-likes="true"], [data-user-likes="true"] [data-testid="post_footer_action_like"]',
    },
    // Older markup.
    { verb: 'toggle', kind: 'like', control: '.PostButtonReactions', on: '.PostButtonReactions--active' },
    { verb: 'toggle', kind: 'like', control: '.like_btn.like', on: '.active' },
  ],
  network: {
    // Which of the two addresses today's feed uses is not known; several calls may share one request.
    carrier: 'request',
    urls: [
      'https://*.vk.com/method/*',
      'https://*.vk.ru/method/*',
      'https://*.vk.com/like.php*',
      'https://*.vk.ru/like.php*',
    ],
    rules: [
      ...called('likes\\.add', { kind: 'reaction', body: { reaction_id: '^[1-9]' }, target }),
      ...called('likes\\.add', { kind: 'like', target }),
      ...called('likes\\.delete', { kind: 'like', direction: 'undo', target }),
      ...called('wall\\.createComment', { kind: 'comment' }),
      ...called('wall\\.deleteComment', { kind: 'comment', direction: 'undo' }),
      ...called('wall\\.repost', { kind: 'share' }),
      ...called('wall\\.post', { kind: 'post', patience: 600 }),
      ...called('wall\\.delete', { kind: 'post', direction: 'undo' }),
      ...called('(groups\\.join|friends\\.add)', { kind: 'follow' }),
      ...called('(groups\\.leave|friends\\.delete)', { kind: 'follow', direction: 'undo' }),
      ...called('fave\\.add\\w*', { kind: 'save' }),
      ...called('fave\\.remove\\w*', { kind: 'save', direction: 'undo' }),
      ...called('wall\\.reportPost', { kind: 'report' }),
      { kind: 'reaction', url: `${like}do_like(&|$)`, body: { reaction: '^[1-9]' }, target: 'object', grade },
      { kind: 'like', url: `${like}do_like(&|$)`, target: 'object', grade },
      { kind: 'like', direction: 'undo', url: `${like}do_unlike(&|$)`, target: 'object', grade },
    ],
  },
} satisfies Platform;

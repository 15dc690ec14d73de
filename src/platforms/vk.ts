import type { Platform } from './platform.ts';

const like = '/like\\.php\\?(.*&)?act=a_';
const target = 'item_id';
const grade = 'experimental';
/** A method of the API is called by its address, or with others in one request, where only the body names it. */
const batch = '/method/batch\\.call(\\?|$)';

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
    urls: [
      'https://*.vk.com/method/*',
      'https://*.vk.ru/method/*',
      'https://*.vk.com/like.php*',
      'https://*.vk.ru/like.php*',
    ],
    rules: [
      { kind: 'reaction', url: '/method/likes\\.add(\\?|$)', body: { reaction_id: '^[1-9]' }, target, grade },
      {
        kind: 'reaction',
        url: batch,
        body: { reaction_id: '^[1-9]', method: '^likes\\.add$' },
        target,
        grade,
      },
      { kind: 'like', url: '/method/likes\\.add(\\?|$)', target, grade },
      { kind: 'like', url: batch, body: { method: '^likes\\.add$' }, target, grade },
      { kind: 'like', direction: 'undo', url: '/method/likes\\.delete(\\?|$)', target, grade },
      { kind: 'like', direction: 'undo', url: batch, body: { method: '^likes\\.delete$' }, target, grade },
      { kind: 'comment', url: '/method/wall\\.createComment(\\?|$)', grade },
      { kind: 'comment', url: batch, body: { method: '^wall\\.createComment$' }, grade },
      { kind: 'comment', direction: 'undo', url: '/method/wall\\.deleteComment(\\?|$)', grade },
      { kind: 'comment', direction: 'undo', url: batch, body: { method: '^wall\\.deleteComment$' }, grade },
      { kind: 'share', url: '/method/wall\\.repost(\\?|$)', grade },
      { kind: 'share', url: batch, body: { method: '^wall\\.repost$' }, grade },
      { kind: 'post', url: '/method/wall\\.post(\\?|$)', patience: 600, grade },
      { kind: 'post', url: batch, body: { method: '^wall\\.post$' }, patience: 600, grade },
      { kind: 'post', direction: 'undo', url: '/method/wall\\.delete(\\?|$)', grade },
      { kind: 'post', direction: 'undo', url: batch, body: { method: '^wall\\.delete$' }, grade },
      { kind: 'follow', url: '/method/(groups\\.join|friends\\.add)(\\?|$)', grade },
      { kind: 'follow', url: batch, body: { method: '^(groups\\.join|friends\\.add)$' }, grade },
      { kind: 'follow', direction: 'undo', url: '/method/(groups\\.leave|friends\\.delete)(\\?|$)', grade },
      {
        kind: 'follow',
        direction: 'undo',
        url: batch,
        body: { method: '^(groups\\.leave|friends\\.delete)$' },
        grade,
      },
      { kind: 'save', url: '/method/fave\\.add\\w*(\\?|$)', grade },
      { kind: 'save', url: batch, body: { method: '^fave\\.add\\w*$' }, grade },
      { kind: 'save', direction: 'undo', url: '/method/fave\\.remove\\w*(\\?|$)', grade },
      { kind: 'save', direction: 'undo', url: batch, body: { method: '^fave\\.remove\\w*$' }, grade },
      { kind: 'report', url: '/method/wall\\.reportPost(\\?|$)', grade },
      { kind: 'report', url: batch, body: { method: '^wall\\.reportPost$' }, grade },
      { kind: 'reaction', url: `${like}do_like(&|$)`, body: { reaction: '^[1-9]' }, target: 'object', grade },
      { kind: 'like', url: `${like}do_like(&|$)`, target: 'object', grade },
      { kind: 'like', direction: 'undo', url: `${like}do_unlike(&|$)`, target: 'object', grade },
    ],
  },
} satisfies Platform;

import type { Call, Site } from '../stage/site.ts';

function call(method: string, form: Record<string, string> = {}): Call {
  return {
    to: `POST https://web.api.vk.com/method/${method}?v=5.285&client_id=6287487`,
    form: { item_id: '{id}', owner_id: '1', access_token: 'a', ...form },
  };
}

function heart(on: boolean): string {
  return `<div class="post"><div here data-testid="post_footer_action_like" role="button" tabindex="0" aria-label="{like}" ${on ? 'data-user-likes="true"' : ''}>♥</div></div>`;
}

/** VK, from its documented methods and pages up to 2026-07; which address the feed of today uses is not known. */
export const SITE: Site = {
  platform: 'vk',
  words: {
    en: { like: 'Like', subscribe: 'Subscribe' },
    ru: { like: 'Нравится', subscribe: 'Подписаться' },
  },
  pages: [
    {
      url: 'https://vk.com/feed',
      controls: [
        {
          toggle: 'heart',
          off: heart(false),
          on: heart(true),
          does: call('likes.[[add]]', { type: 'post', reaction_id: '0' }),
          undoes: call('likes.[[delete]]', { type: 'post' }),
          act: { kind: 'like' },
        },
        {
          toggle: 'heart of 2023',
          off: '<div here class="PostButtonReactions">♥</div>',
          on: '<div here class="PostButtonReactions PostButtonReactions--active">♥</div>',
          does: { to: 'POST /like.php?act=[[a_do_like]]', form: { object: 'wall1_{id}', hash: 'h' } },
          undoes: { to: 'POST /like.php?act=[[a_do_unlike]]', form: { object: 'wall1_{id}', hash: 'h' } },
          act: { kind: 'like' },
        },
        {
          toggle: 'heart of 2019, in a batch',
          off: '<a here class="like_btn like _like" href="#">♥</a>',
          on: '<a here class="like_btn like _like active" href="#">♥</a>',
          does: {
            to: 'POST https://web.api.vk.com/method/batch.call?v=5.285',
            json: {
              calls: [
                { method: 'stats.trackEvents' },
                { method: 'likes.[[add]]', params: { item_id: '{id}' } },
              ],
            },
          },
          undoes: {
            to: 'POST https://web.api.vk.com/method/batch.call?v=5.285',
            json: { calls: [{ method: 'likes.[[delete]]', params: { item_id: '{id}' } }] },
          },
          act: { kind: 'like' },
        },
        {
          press: 'another reaction',
          opener: '<div role="button" tabindex="0">Reactions</div>',
          look: '<div here data-testid="reaction-bar-item-3" role="button" tabindex="0">😀</div>',
          sends: call('likes.[[add]]', { type: 'post', reaction_id: '3' }),
          act: { kind: 'reaction', seenBy: 'network' },
        },
        {
          write: 'comment',
          look: '<div><div box contenteditable="true" style="min-height:20px"></div><button send>→</button></div>',
          text: 'да',
          sends: call('wall.[[createComment]]', { message: '{text}' }),
          act: { kind: 'comment', seenBy: 'network' },
        },
        {
          press: 'reposting',
          opener: '<div here data-testid="post_footer_action_share" role="button" tabindex="0">↗</div>',
          look: '<button id="like_share_send">Share</button>',
          sends: call('wall.[[repost]]'),
          act: { kind: 'share', seenBy: 'network' },
        },
        {
          write: 'post',
          look: '<div><div box id="post_field" contenteditable="true" style="min-height:20px"></div><button send id="send_post">Publish</button></div>',
          text: 'дождь',
          sends: call('wall.[[post]]', { message: '{text}' }),
          act: { kind: 'post', seenBy: 'network' },
        },
        {
          toggle: 'subscribe',
          off: '<button class="ProfileHeaderButton">{subscribe}</button>',
          on: '<button class="ProfileHeaderButton">✓</button>',
          does: call('groups.[[join]]'),
          undoes: call('groups.[[leave]]'),
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          toggle: 'bookmark',
          off: '<div role="button" tabindex="0" data-testid="post_context_menu_toggle">…</div>',
          on: '<div role="button" tabindex="0" data-testid="post_context_menu_toggle">…</div>',
          menu: { off: '<div role="menuitem">Save</div>', on: '<div role="menuitem">Unsave</div>' },
          does: call('fave.[[addPost]]'),
          undoes: call('fave.[[removePost]]'),
          act: { kind: 'save', seenBy: 'network' },
        },
        {
          press: 'reporting',
          look: '<div role="menuitem" tabindex="0">Report</div>',
          sends: call('wall.[[reportPost]]'),
          act: { kind: 'report', seenBy: 'network' },
        },
        { press: 'seeing who likes it', look: '<div role="button">12</div>', sends: call('likes.getList') },
        {
          press: 'opening the comments',
          look: '<div here data-testid="post_footer_action_comment" role="button" tabindex="0">💬</div>',
          sends: {
            to: 'POST https://web.api.vk.com/method/batch.call?v=5.285',
            json: { calls: [{ method: 'stats.trackEvents' }] },
          },
        },
      ],
    },
    {
      url: 'https://vk.com/im',
      onlySignedIn: true,
      controls: [
        {
          write: 'message',
          look: '<div><div box contenteditable="true" style="min-height:20px"></div></div>',
          text: 'привет',
          keys: 'Enter',
          sends: call('messages.send', { message: '{text}' }),
        },
      ],
    },
  ],
};

import type { Call, Site } from '../stage/site.ts';

function action(name: string, label: string, active = ''): string {
  return `<article><div class="status"><div class="status__action-bar"><button type="button" class="status__action-bar__button ${name} icon-button ${active}" aria-label="${label}" title="${label}"><svg here width="24" class="icon"></svg></button></div></div></article>`;
}

function boost(label: string, active = ''): string {
  return `<article><div class="status"><button type="button" class="status__action-bar__button icon-button ${active}" title="${label}"><svg here width="24" class="icon icon-retweet"></svg></button></div></article>`;
}

function form(inside: string): string {
  return `<form class="compose-form">${inside}<textarea box class="autosuggest-textarea__textarea"></textarea><button send type="submit">{post}</button></form>`;
}

const everybody = form('<svg class="icon icon-globe"></svg>');

function status(fields: Record<string, unknown>): Call {
  const plain = { status: '{text}', in_reply_to_id: null, media_ids: [], visibility: 'public', poll: null };
  return { to: 'POST /api/v1/[[statuses]]', json: { ...plain, ...fields } };
}

/** Mastodon's own web client, 4.7, seen running in 2026-11. */
export const SITE: Site = {
  platform: 'mastodon',
  words: {
    en: {
      like: 'Favorite',
      unlike: 'Remove from favorites',
      boost: 'Boost',
      unboost: 'Unboost',
      save: 'Bookmark',
      unsave: 'Remove bookmark',
      follow: 'Follow',
      unfollow: 'Unfollow',
      post: 'Post',
    },
    ar: {
      like: 'فضّله',
      unlike: 'إزالته من المفضلة',
      boost: 'إعادة النشر',
      unboost: 'إلغاء إعادة النشر',
      save: 'إضافة علامة',
      unsave: 'إزالة العلامة',
      follow: 'متابعة',
      unfollow: 'إلغاء المتابعة',
      post: 'نشر',
    },
  },
  pages: [
    {
      url: 'https://mastodon.social/home',
      controls: [
        {
          toggle: 'star',
          off: action('star-icon', '{like}'),
          on: action('star-icon', '{unlike}', 'active activate'),
          does: { to: 'POST /api/v1/statuses/{id}/[[favourite]]' },
          undoes: { to: 'POST /api/v1/statuses/{id}/[[unfavourite]]' },
          act: { kind: 'like' },
        },
        {
          toggle: 'boost',
          off: boost('{boost}'),
          on: boost('{unboost}', 'active'),
          menu: {
            off: '<ul class="dropdown-menu"><li><button here>{boost}</button></li></ul>',
            on: '<ul class="dropdown-menu"><li><button here>{unboost}</button></li></ul>',
          },
          does: { to: 'POST /api/v1/statuses/{id}/[[reblog]]', json: { visibility: 'public' } },
          undoes: { to: 'POST /api/v1/statuses/{id}/[[unreblog]]' },
          act: { kind: 'share' },
        },
        {
          toggle: 'quick boost',
          off: boost('{boost}'),
          on: boost('{unboost}', 'active'),
          does: { to: 'POST /api/v1/statuses/{id}/[[reblog]]', json: { visibility: 'public' } },
          undoes: { to: 'POST /api/v1/statuses/{id}/[[unreblog]]' },
          act: { kind: 'share' },
        },
        {
          toggle: 'bookmark',
          off: action('bookmark-icon', '{save}'),
          on: action('bookmark-icon', '{unsave}', 'active'),
          does: { to: 'POST /api/v1/statuses/{id}/[[bookmark]]' },
          undoes: { to: 'POST /api/v1/statuses/{id}/[[unbookmark]]' },
          act: { kind: 'save' },
        },
        {
          toggle: 'follow',
          off: '<button here class="button_x1">{follow}</button>',
          on: '<button here class="button_x1">{unfollow}</button>',
          does: { to: 'POST /api/v1/accounts/{id}/[[follow]]', json: { reblogs: true } },
          undoes: { to: 'POST /api/v1/accounts/{id}/[[unfollow]]' },
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          write: 'post',
          look: everybody,
          text: 'Rain #today',
          sends: status({}),
          act: { kind: 'post', tags: { quantity: 1 } },
        },
        {
          write: 'reply by key',
          look: everybody,
          text: '@ada Yes',
          keys: 'Control+Enter',
          sends: status({ in_reply_to_id: '{id}' }),
          act: { kind: 'comment', tags: { quantity: 1 }, pageAlone: { kind: 'post' } },
        },
        {
          write: 'private mention',
          look: form('<svg class="icon icon-at"></svg>'),
          text: '@ada only you',
          sends: status({ visibility: 'direct' }),
        },
        {
          write: 'edit',
          look: form('<div class="edit-indicator"></div>'),
          text: 'Better',
          sends: { to: 'PUT /api/v1/statuses/{id}', json: { status: '{text}' } },
        },
        {
          press: 'vote',
          look: '<div class="poll"><button here class="button">Vote</button></div>',
          sends: { to: 'POST /api/v1/polls/{id}/[[votes]]', json: { choices: ['0'] } },
          act: { kind: 'vote', seenBy: 'network' },
        },
        {
          press: 'reporting',
          opener: '<button title="More"><svg here width="24"></svg></button>',
          look: '<button>Submit report</button>',
          sends: { to: 'POST /api/v1/[[reports]]', json: { account_id: '{id}' } },
          act: { kind: 'report', seenBy: 'network' },
        },
        {
          press: 'alternative text',
          look: '<button>Done</button>',
          sends: { to: 'PUT /api/v1/[[media]]/{id}', json: { description: 'A wet dog' } },
          act: { kind: 'tag', seenBy: 'network' },
        },
        {
          press: 'deleting a post',
          look: '<button>Delete</button>',
          sends: { to: 'DELETE /api/v1/[[statuses]]/{id}' },
          act: { kind: 'post', seenBy: 'network' },
          undo: true,
        },
        {
          press: 'being told of posts',
          look: '<button title="Notify me"><svg here width="24"></svg></button>',
          sends: { to: 'POST /api/v1/accounts/{id}/follow', json: { notify: true } },
        },
        { press: 'opening a reply', look: action('reply', 'Reply') },
        {
          press: 'translating',
          look: '<button>Translate</button>',
          sends: { to: 'POST /api/v1/statuses/{id}/translate' },
        },
      ],
    },
  ],
};

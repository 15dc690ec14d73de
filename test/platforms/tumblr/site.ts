import type { Site } from '../stage/site.ts';

function icon(name: string, label: string): string {
  return `<footer><button class="TRX6J" aria-label="${label}"><svg width="24" height="24"><use href="#managed-icon__ds-${name}-24"></use><rect here width="20" height="20"></rect></svg></button></footer>`;
}

/** Tumblr, from public code of 2026-08: class names change with every release, the names of the icons do not. */
export const SITE: Site = {
  platform: 'tumblr',
  words: {
    en: { like: 'Like', unlike: 'Unlike', reply: 'Reply', follow: 'Follow', unfollow: 'Unfollow' },
    ja: {
      like: 'スキ！',
      unlike: 'スキ！を取り消す',
      reply: '返信',
      follow: 'フォロー',
      unfollow: 'フォロー解除',
    },
    he: { like: 'אהבתי', unlike: 'ביטול אהבתי', reply: 'תגובה', follow: 'עקוב', unfollow: 'הפסק' },
  },
  pages: [
    {
      url: 'https://www.tumblr.com/dashboard',
      controls: [
        {
          toggle: 'heart',
          off: icon('like-outline', '{like}'),
          on: icon('like-filled', '{unlike}'),
          does: { to: 'POST /api/v2/user/[[like]]', json: { id: '{id}', reblog_key: 'k' } },
          undoes: { to: 'POST /api/v2/user/[[unlike]]', json: { id: '{id}', reblog_key: 'k' } },
          act: { kind: 'like' },
        },
        {
          toggle: 'follow',
          off: '<button here class="zn53i">{follow}</button>',
          on: '<button here class="zn53i">{unfollow}</button>',
          does: { to: 'POST /api/v2/user/[[follow]]', json: { url: 'rain.tumblr.com' } },
          undoes: { to: 'POST /api/v2/user/[[unfollow]]', json: { url: 'rain.tumblr.com' } },
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          press: 'instant reblog',
          opener: icon('reblog', 'Reblog'),
          look: '<div role="menuitem" tabindex="0">Reblog</div>',
          sends: {
            to: 'POST /api/v2/blog/me/[[posts]]',
            json: {
              parent_tumblelog_uuid: 't:a',
              parent_post_id: '{id}',
              reblog_key: 'k',
              tags: 'rain,wet dogs',
            },
          },
          act: { kind: 'share', seenBy: 'network', tags: { quantity: 2 } },
        },
        {
          write: 'reply',
          look: '<div><textarea box aria-label="{reply}"></textarea><button send>{reply}</button></div>',
          text: 'Yes @ada',
          sends: {
            to: 'POST /api/v2/user/post/[[reply]]',
            json: { post_id: '{id}', reblog_key: 'k', reply_text: '{text}' },
          },
          act: { kind: 'comment', seenBy: 'network', tags: { quantity: 1 } },
        },
        {
          write: 'post',
          look: '<div class="block-editor-writing-flow"><div box contenteditable="true" style="min-height:20px"></div><button send class="hx5J">Post now</button></div>',
          text: 'Rain',
          becomes: 'gone',
          sends: {
            to: 'POST /api/v2/blog/me/[[posts]]',
            json: { content: [{ type: 'text', text: '{text}' }], tags: '', state: 'published' },
          },
          act: { kind: 'post', seenBy: 'network' },
        },
        {
          write: 'draft',
          look: '<div class="block-editor-writing-flow"><div box contenteditable="true" style="min-height:20px"></div><button send class="hx5J">Save draft</button></div>',
          text: 'Later',
          becomes: 'gone',
          sends: {
            to: 'POST /api/v2/blog/me/posts',
            json: { content: [{ type: 'text', text: '{text}' }], state: 'draft' },
          },
        },
        {
          press: 'opening the notes',
          look: icon('reply-outline', 'Reply'),
          sends: { to: 'GET /api/v2/blog/a/notes' },
        },
        {
          press: 'edit',
          look: '<button>Save</button>',
          sends: { to: 'PUT /api/v2/blog/me/posts/{id}', json: { content: [] } },
        },
      ],
    },
  ],
};

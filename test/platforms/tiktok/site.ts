import type { Site } from '../stage/site.ts';

const parameters = 'aid=1988&app_language=en&msToken=abc';

/** TikTok, from a live capture of 2026-08 and a saved page of 2022. Parameters stand in the query, bodies are empty. */
export const SITE: Site = {
  platform: 'tiktok',
  words: {
    en: { like: 'Like video', save: 'Add to Favorites', follow: 'Follow', following: 'Following' },
    ar: { like: 'تسجيل إعجاب', save: 'إضافة إلى المفضلة', follow: 'متابعة', following: 'أتابعه' },
  },
  pages: [
    {
      url: 'https://www.tiktok.com/foryou',
      controls: [
        {
          toggle: 'heart',
          off: '<button type="button" aria-pressed="false" aria-label="{like}"><span data-e2e="like-icon"><svg width="24"><path here fill="currentColor" d="M1 1h20v20z"></path></svg></span></button>',
          on: '<button type="button" aria-pressed="true" aria-label="{like}"><span data-e2e="like-icon"><svg width="24"><path here fill="rgb(254, 44, 85)" d="M1 1h20v20z"></path></svg></span></button>',
          does: { to: `POST /api/commit/item/[[digg]]/?${parameters}&aweme_id={id}&type=1` },
          undoes: { to: `POST /api/commit/item/[[digg]]/?${parameters}&aweme_id={id}&type=0` },
          act: { kind: 'like' },
        },
        {
          toggle: 'heart of 2022',
          replaced: true,
          off: '<button type="button" aria-label="{like}"><span here data-e2e="browse-like-icon"><svg width="24" fill="currentColor"><path d="M1 1h20v20z"></path></svg></span></button>',
          on: '<button type="button" aria-label="{like}"><span here data-e2e="browse-like-icon"><svg width="24" fill="rgba(254, 44, 85, 1)"><path d="M1 1h20v20z"></path></svg></span></button>',
          does: { to: `POST /api/commit/item/[[digg]]/?${parameters}&aweme_id={id}&type=1` },
          undoes: { to: `POST /api/commit/item/[[digg]]/?${parameters}&aweme_id={id}&type=0` },
          act: { kind: 'like' },
        },
        {
          toggle: 'heart of a comment',
          off: '<div here data-e2e="comment-like-icon" style="width:24px"><svg width="20" fill="rgba(22, 24, 35, 1)"><path d="M1 1h20v20z"></path></svg></div>',
          on: '<div here data-e2e="comment-like-icon" style="width:24px"><svg width="20" fill="rgb(255, 56, 92)"><path d="M1 1h20v20z"></path></svg></div>',
          does: { to: `POST /api/comment/[[digg]]/?${parameters}&cid={id}&type=1` },
          undoes: { to: `POST /api/comment/[[digg]]/?${parameters}&cid={id}&type=0` },
          act: { kind: 'like' },
        },
        {
          toggle: 'follow',
          off: '<button here data-e2e="feed-follow">{follow}</button>',
          on: '<button here data-e2e="feed-follow">{following}</button>',
          does: { to: `POST /api/commit/[[follow]]/user/?${parameters}&user_id={id}&type=1` },
          undoes: { to: `POST /api/commit/[[follow]]/user/?${parameters}&user_id={id}&type=0` },
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          toggle: 'ribbon',
          off: '<button here aria-pressed="false" aria-label="{save}"><span data-e2e="bookmark-icon"><svg width="24"></svg></span></button>',
          on: '<button here aria-pressed="true" aria-label="{save}"><span data-e2e="bookmark-icon"><svg width="24"></svg></span></button>',
          does: { to: `POST /api/item/[[collect]]/?${parameters}&aweme_id={id}&action=1` },
          undoes: { to: `POST /api/item/[[collect]]/?${parameters}&aweme_id={id}&action=0` },
          act: { kind: 'save' },
        },
        {
          press: 'repost',
          opener: '<button here data-e2e="share-icon" aria-label="Share"><svg width="24"></svg></button>',
          look: '<div><svg here width="40"><path d="M1 1h40v40z"></path></svg></div>',
          sends: { to: 'POST /tiktok/v1/upvote/[[publish]]?item_id={id}' },
          act: { kind: 'share', seenBy: 'network' },
        },
        {
          write: 'comment',
          look: '<div><div data-e2e="comment-input"><div box contenteditable="true" role="textbox" style="min-height:20px"></div></div><div send data-e2e="comment-post" role="button" tabindex="0">Post</div></div>',
          text: 'So wet #rain',
          sends: { to: `POST /api/comment/[[publish]]/?${parameters}&aweme_id={id}&text=x` },
          act: { kind: 'comment', tags: { quantity: 1, seenBy: 'page' } },
        },
        {
          write: 'comment by key',
          look: '<div><div data-e2e="comment-input"><div box contenteditable="true" role="textbox" style="min-height:20px"></div></div></div>',
          text: 'Why',
          keys: 'Enter',
          sends: { to: `POST /api/comment/[[publish]]/?${parameters}&aweme_id={id}&reply_id=3&text=x` },
          act: { kind: 'comment' },
        },
        {
          press: 'opening the comments',
          look: '<button here data-e2e="comment-icon"><svg width="24"></svg></button>',
          sends: { to: 'GET /api/comment/list/?aid=1988&type=1' },
        },
        {
          press: 'blocking',
          look: '<button here>Block</button>',
          sends: { to: `POST /api/user/block/?${parameters}&is_block=1` },
        },
      ],
    },
    {
      url: 'https://www.tiktok.com/messages',
      onlySignedIn: true,
      controls: [
        {
          write: 'message',
          look: '<div data-e2e="message-input-area"><div box contenteditable="true" style="min-height:20px"></div></div>',
          text: 'Only you #secret',
          keys: 'Enter',
          sends: { to: 'POST /v1/message/send' },
        },
      ],
    },
  ],
};

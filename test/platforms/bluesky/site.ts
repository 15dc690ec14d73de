import type { Call, Site } from '../stage/site.ts';

/** The user's own server is elsewhere than the client. */
const repo = 'https://morel.us-east.host.bsky.network/xrpc/com.atproto.repo';

function create(collection: string): Call {
  const subject = { uri: 'at://did:plc:a/app.bsky.feed.post/{id}', cid: 'b' };
  return {
    to: `POST ${repo}.createRecord`,
    json: { repo: 'did:plc:me', collection, record: { $type: collection, subject } },
  };
}

function remove(collection: string): Call {
  return { to: `POST ${repo}.deleteRecord`, json: { repo: 'did:plc:me', collection, rkey: '{id}' } };
}

function publish(value: Record<string, unknown>): Call {
  const collection = 'app.bsky.feed.[[post]]';
  const written = { $type: collection, createdAt: '2026-08-01T00:00:00Z', ...value };
  return {
    to: `POST ${repo}.applyWrites`,
    json: {
      repo: 'did:plc:me',
      writes: [{ $type: 'com.atproto.repo.applyWrites#create', collection, rkey: '3', value: written }],
    },
  };
}

const EMPTY = 'M16.734 5.091c-1.238-.276-2.708.047-4.022 1.38';
const FULL = 'M12.489 21.372c8.528-4.78 10.626-10.47 9.022-14.47';

function heart(label: string, outline: string): string {
  return `<div data-testid="feedItem-by-ada"><button aria-label="${label}" aria-pressed="false" data-testid="likeBtn" type="button"><svg width="24" viewBox="0 0 24 24"><path here d="${outline}"></path></svg></button></div>`;
}

/** Its colour alone says in every language whether it is on. */
function repost(label: string, colour: string): string {
  return `<button aria-label="${label}" aria-haspopup="menu" data-testid="repostBtn" type="button"><svg width="24" viewBox="0 0 24 24"><path here fill="${colour}" d="M17.957 2.293l4 14h-20z"></path></svg><div data-testid="repostCount">3</div></button>`;
}

function menuItem(label: string): string {
  return `<div role="menu"><div here role="menuitem" tabindex="0" aria-label="${label}" data-testid="repostDropdownRepostBtn">${label}</div></div>`;
}

const composer =
  '<div role="dialog"><div box class="ProseMirror" contenteditable="true" style="min-height:20px"></div><button send data-testid="composerPublishBtn">{publish}</button></div>';

const reply = { root: { uri: 'at://x' }, parent: { uri: 'at://y' } };

/** Bluesky, from its own code and a running client, 2026-08 to 2026-11. */
export const SITE: Site = {
  platform: 'bluesky',
  words: {
    en: {
      like: 'Like (0 likes)',
      unlike: 'Unlike (1 like)',
      repost: 'Repost',
      unrepost: 'Undo repost',
      follow: 'Follow',
      following: 'Following',
      publish: 'Post',
    },
    ar: {
      like: 'أعجبني (0 إعجاب)',
      unlike: 'إلغاء الإعجاب (1 إعجاب)',
      repost: 'أعد نشر المنشور أو اقتبسه',
      unrepost: 'ألغ إعادة النشر',
      follow: 'متابعة',
      following: 'تتابعه',
      publish: 'انشر',
    },
  },
  pages: [
    {
      url: 'https://bsky.app/',
      controls: [
        {
          toggle: 'heart',
          off: heart('{like}', EMPTY),
          on: heart('{unlike}', FULL),
          does: create('app.bsky.feed.[[like]]'),
          undoes: remove('app.bsky.feed.[[like]]'),
          act: { kind: 'like' },
        },
        {
          toggle: 'repost',
          off: repost('{repost}', '#667B99'),
          on: repost('{unrepost}', '#09B35E'),
          menu: { off: menuItem('{repost}'), on: menuItem('{unrepost}') },
          does: create('app.bsky.feed.[[repost]]'),
          undoes: remove('app.bsky.feed.[[repost]]'),
          act: { kind: 'share' },
        },
        {
          toggle: 'follow',
          replaced: true,
          off: '<button here data-testid="followBtn">{follow}</button>',
          on: '<button here data-testid="unfollowBtn">{following}</button>',
          does: create('app.bsky.graph.[[follow]]'),
          undoes: remove('app.bsky.graph.[[follow]]'),
          act: { kind: 'follow' },
        },
        {
          toggle: 'bookmark',
          off: '<button data-testid="postBookmarkBtn"><svg here width="24"></svg></button>',
          on: '<button data-testid="postBookmarkBtn"><svg here width="24" fill="blue"></svg></button>',
          does: {
            to: 'POST https://bsky.social/xrpc/app.bsky.bookmark.[[createBookmark]]',
            json: { uri: 'at://x' },
          },
          undoes: {
            to: 'POST https://bsky.social/xrpc/app.bsky.bookmark.[[deleteBookmark]]',
            json: { uri: 'at://x' },
          },
          act: { kind: 'save', seenBy: 'network' },
        },
        {
          write: 'post',
          look: composer,
          text: 'Rain #today',
          becomes: 'gone',
          sends: publish({ text: '{text}' }),
          act: { kind: 'post', tags: { quantity: 1 } },
        },
        {
          write: 'reply by key',
          look: composer,
          text: 'Yes',
          keys: 'Control+Enter',
          becomes: 'gone',
          sends: publish({ text: '{text}', reply }),
          act: { kind: 'comment', pageAlone: { kind: 'post' } },
        },
        {
          write: 'quote',
          look: composer,
          text: 'This',
          becomes: 'gone',
          sends: publish({
            text: '{text}',
            embed: { $type: 'app.bsky.embed.record', record: { uri: 'at://x' } },
          }),
          act: { kind: 'share', pageAlone: { kind: 'post' } },
        },
        {
          press: 'reporting',
          opener: '<button data-testid="postDropdownBtn"><svg here width="24"></svg></button>',
          look: '<button>Send report</button>',
          sends: {
            to: 'POST https://bsky.social/xrpc/com.atproto.moderation.[[createReport]]',
            json: { reasonType: 'spam' },
          },
          act: { kind: 'report', seenBy: 'network' },
        },
        { press: 'blocking', look: '<button>Block</button>', sends: create('app.bsky.graph.block') },
        {
          press: 'opening a reply',
          look: '<button data-testid="replyBtn"><svg here width="24"></svg></button>',
        },
        {
          press: 'being shown more',
          look: '<button>More like this</button>',
          sends: {
            to: 'POST https://bsky.social/xrpc/app.bsky.feed.sendInteractions',
            json: { interactions: [{ event: 'app.bsky.feed.defs#interactionLike' }] },
          },
        },
      ],
    },
    {
      url: 'https://bsky.app/messages/1',
      onlySignedIn: true,
      controls: [
        {
          write: 'message',
          look: composer,
          text: 'Only you #secret',
          keys: 'Control+Enter',
          sends: {
            to: 'POST https://bsky.social/xrpc/chat.bsky.convo.sendMessage',
            json: { message: { text: '{text}' } },
          },
        },
      ],
    },
  ],
};

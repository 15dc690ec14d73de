import type { ControlFixture } from '../fixture.ts';

const HEART = 'M16.734 5.091c-1.238-.276-2.708.047-4.022 1.38';
const FULL_HEART = 'M12.489 21.372c8.528-4.78 10.626-10.47 9.022-14.47';

/** `aria-pressed` is there, but says whether the mouse is down on it. */
function heart(label: string, path = HEART): string {
  return `<div data-testid="feedItem-by-ada"><a href="/profile/ada/post/1"></a><button aria-label="${label}" aria-pressed="false" data-testid="likeBtn" role="button" type="button"><svg viewBox="0 0 24 24"><path here d="${path}"></path></svg></button></div>`;
}

function other(label: string, pressed: boolean): string {
  return `<div role="button" aria-label="${label}" aria-pressed="${pressed}" data-testid="likeBtn"><i here></i></div>`;
}

function repost(label: string, colour: string): string {
  return `<button aria-label="${label}" aria-haspopup="menu" data-testid="repostBtn" role="button" type="button"><svg viewBox="0 0 24 24"><path here fill="${colour}" fill-rule="evenodd" d="M17.957 2.293"></path></svg><div data-testid="repostCount">3</div></button>`;
}

export const CONTROLS = [
  {
    what: 'heart',
    language: 'en',
    is: 'like',
    off: heart('Like (0 likes)'),
    on: heart('Unlike (1 like)', FULL_HEART),
  },
  {
    what: 'heart',
    language: 'ja',
    is: 'like',
    off: heart('いいねする（0件のいいね）'),
    on: heart('いいねを外す（1件のいいね）', FULL_HEART),
  },
  {
    what: 'heart',
    language: 'de',
    is: 'like',
    off: heart('Gefällt mir (0 Gefällt mir)'),
    on: heart('Gefällt mir aufheben (1 Gefällt mir)', FULL_HEART),
  },
  {
    what: 'heart of another client',
    language: 'en',
    is: 'like',
    off: other('Like (3)', false),
    on: other('Unlike (4)', false),
  },
  {
    what: 'heart of another client',
    language: 'pt',
    is: 'like',
    off: other('Curtir', false),
    on: other('Descurtir', true),
  },
  {
    what: 'follow',
    language: 'ko',
    is: 'follow',
    off: '<button here data-testid="followBtn">팔로우</button>',
    on: '<button here data-testid="unfollowBtn">팔로잉</button>',
  },
  {
    what: 'repost',
    language: 'en',
    is: 'share',
    off: repost('Repost or quote post', '#667B99'),
    on: repost('Repost or quote post', '#09B35E'),
  },
  {
    what: 'repost, dark',
    language: 'pt-BR',
    is: 'share',
    off: repost('Repostar ou citar post', '#6F839F'),
    on: repost('Repostar ou citar post', '#0AC266'),
  },
  {
    what: 'repost, as a newer client colours it',
    language: 'ar',
    is: 'share',
    off: repost('أعد نشر المنشور أو اقتبسه', '#667b99'),
    on: repost('أعد نشر المنشور أو اقتبسه', '#04904a'),
  },
  {
    what: 'box of a post',
    language: 'es',
    is: 'post',
    off: '<div><div here class="ProseMirror" contenteditable="true"></div><button data-testid="composerPublishBtn"></button></div>',
  },
  {
    what: 'button of a post',
    language: 'fr',
    is: 'post',
    off: '<div><div class="ProseMirror" contenteditable="true"></div><button here data-testid="composerPublishBtn">Publier</button></div>',
  },
  { what: 'opening a reply', language: 'en', is: '', off: '<button here data-testid="replyBtn"></button>' },
  {
    what: 'the item of the menu, which says in words what it does',
    language: 'de',
    is: '',
    off: '<div role="menu"><div here role="menuitem" data-testid="repostDropdownRepostBtn" aria-label="Reposten"></div></div>',
  },
  {
    what: 'private message',
    language: 'en',
    is: '',
    path: '/messages/1',
    off: '<div here class="ProseMirror" contenteditable="true"></div>',
  },
] satisfies ControlFixture[];

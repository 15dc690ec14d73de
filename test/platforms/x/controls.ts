import type { ControlFixture } from '../fixture.ts';

const article = '<article data-testid="tweet" tabindex="0"><a href="/ada/status/19"></a>';

/** Since 2024; the words never matter. */
function button(testid: string, label: string): string {
  return `${article}<div role="group"><button aria-label="${label}" role="button" class="css-175oi2r r-1777fci" data-testid="${testid}" type="button"><div dir="ltr"><svg here viewBox="0 0 24 24"></svg></div></button></div></article>`;
}

/** Until 2023. */
function oldButton(testid: string, label: string): string {
  return `${article}<div role="group"><div aria-label="${label}" role="button" tabindex="0" class="css-18t94o4 css-1dbjc4n" data-testid="${testid}"><div here></div></div></div></article>`;
}

const box =
  '<div data-testid="tweetTextarea_0_label"><div here contenteditable="true" role="textbox" data-testid="tweetTextarea_0"></div></div>';

export const CONTROLS = [
  {
    what: 'heart, 2025',
    language: 'en',
    is: 'like',
    off: button('like', '66 Likes. Like'),
    on: button('unlike', '67 Likes. Liked'),
  },
  {
    what: 'heart',
    language: 'ar',
    is: 'like',
    off: button('like', '66 إعجابًا. إعجاب'),
    on: button('unlike', '67 إعجابًا. تم الإعجاب'),
  },
  {
    what: 'heart',
    language: 'ja',
    is: 'like',
    off: button('like', '66件のいいね。いいねする'),
    on: button('unlike', '67件のいいね。いいねしました'),
  },
  {
    what: 'heart, 2022',
    language: 'de',
    is: 'like',
    off: oldButton('like', '66 Gefällt mir'),
    on: oldButton('unlike', '67 Gefällt mir'),
  },
  {
    what: 'repost',
    language: 'en',
    is: 'share',
    off: button('retweet', '3 reposts. Repost'),
    on: button('unretweet', '4 reposts. Reposted'),
  },
  {
    what: 'repost',
    language: 'ru',
    is: 'share',
    off: button('retweet', 'Сделать репост'),
    on: button('unretweet', 'Репост сделан'),
  },
  {
    what: 'bookmark',
    language: 'fr',
    is: 'save',
    off: button('bookmark', 'Signet'),
    on: button('removeBookmark', 'Ajouté aux signets'),
  },
  {
    what: 'follow on a card',
    language: 'en',
    is: 'follow',
    off: '<button aria-label="Follow @ada" role="button" data-testid="12-follow" type="button"><span here>Follow</span></button>',
    on: '<button aria-label="Following @ada" role="button" data-testid="12-unfollow" type="button"><span here>Following</span></button>',
  },
  {
    what: 'reply in the dialog',
    language: 'en',
    is: 'comment',
    path: '/compose/post',
    opener: button('reply', '2 Replies. Reply'),
    off: `<div role="dialog"><article data-testid="tweet"></article><div>${box}<button data-testid="tweetButton">Reply</button></div></div>`,
  },
  {
    what: 'reply under a post',
    language: 'tr',
    is: 'comment',
    path: '/ada/status/19',
    off: `<div>${box}</div>`,
  },
  {
    what: 'quote in the dialog',
    language: 'en',
    is: 'share',
    path: '/compose/post',
    opener: '<a role="menuitem" href="/compose/post"><span here>Quote</span></a>',
    off: `<div role="dialog">${box}<div role="link"><div data-testid="User-Name"></div></div></div>`,
  },
  { what: 'new post', language: 'es', is: 'post', path: '/home', off: `<div>${box}</div>` },
  {
    what: 'button of the new post',
    language: 'ko',
    is: 'post',
    path: '/home',
    off: `<div>${box.replace(' here', '')}<button here data-testid="tweetButtonInline">게시하기</button></div>`,
  },
  { what: 'opening a reply', language: 'en', is: '', off: button('reply', '2 Replies. Reply') },
  { what: 'views', language: 'en', is: '', off: button('analytics', '1K views') },
  {
    what: 'avatar of a user named like',
    language: 'en',
    is: '',
    off: '<div data-testid="UserAvatar-Container-like"><a here href="/like"></a></div>',
  },
  {
    what: 'avatar of a user named follow',
    language: 'en',
    is: '',
    off: '<div data-testid="UserAvatar-Container-follow"><a here href="/follow"></a></div>',
  },
  { what: 'private message', language: 'en', is: '', path: '/messages/1-2', off: `<div>${box}</div>` },
] satisfies ControlFixture[];

import type { ControlFixture } from '../fixture.ts';

/** 2025 and later: the marker is inside the labelled button. */
function marked(label: string): string {
  return `<div role="article"><a href="/ada/posts/1"></a><div aria-label="${label}" role="button" tabindex="0" class="x1i10hfl"><div data-ad-rendering-role="like_button"><i here data-visualcompletion="css-img"></i></div></div></div>`;
}

/** 2020 to 2024: only the label. */
function plain(label: string): string {
  return `<div role="article"><a href="/ada/posts/1"></a><div aria-label="${label}" role="button" tabindex="0"><i here></i></div></div>`;
}

function palette(label: string, body: string): string {
  return `${plain('Like').replace(' here', '')}<div aria-label="${label}" role="dialog"><div role="toolbar">${body}</div></div>`;
}

const textbox = '<div here contenteditable="true" role="textbox" data-lexical-editor="true"></div>';

export const CONTROLS = [
  { what: 'like', language: 'en', is: 'like', off: marked('Like'), on: marked('Remove Like') },
  {
    what: 'like, named after the post',
    language: 'en',
    is: 'like',
    off: marked("React to Ada's post"),
    on: marked('Remove Love'),
  },
  { what: 'like', language: 'es', is: 'like', off: marked('Me gusta'), on: marked('Eliminar Me gusta') },
  { what: 'like', language: 'ar', is: 'like', off: marked('أعجبني'), on: marked('إزالة أعجبني') },
  { what: 'like', language: 'ja', is: 'like', off: marked('いいね！'), on: marked('いいね！を取り消す') },
  { what: 'like', language: 'vi', is: 'like', off: marked('Thích'), on: marked('Gỡ Thích') },
  {
    what: 'like, the long label',
    language: 'vi',
    is: 'like',
    off: marked('Bày tỏ cảm xúc Thích về bài viết của Ada'),
    on: marked('Bỏ thích'),
  },
  { what: 'like', language: 'zh-Hans', is: 'like', off: marked('赞'), on: marked('取消赞') },
  {
    what: 'like, the long label',
    language: 'zh-Hans',
    is: 'like',
    off: marked('给Ada的帖子留下心情'),
    on: marked('取消赞'),
  },
  { what: 'like, 2022', language: 'en', is: 'like', off: plain('Like'), on: plain('Remove Haha') },
  {
    what: 'like, 2016',
    language: 'fr',
    is: 'like',
    off: '<a class="UFILikeLink" role="button" href="#"><span here>J’aime</span></a>',
    on: '<a class="UFILikeLink" role="button" href="#"><span here>Je n’aime plus : J’aime</span></a>',
  },
  {
    what: 'reaction in the palette',
    language: 'en',
    is: 'reaction',
    off: palette(
      'Reactions',
      '<div role="button" aria-label="Like"></div><div here role="button" aria-label="Love"></div>',
    ),
  },
  {
    what: 'reaction in the palette',
    language: 'de',
    is: 'reaction',
    off: palette(
      'Reaktionen',
      '<div role="button" aria-label="Gefällt mir"></div><div here role="button" aria-label="Love"></div>',
    ),
  },
  {
    what: 'reaction in the palette',
    language: 'th',
    is: 'reaction',
    off: palette(
      'ความรู้สึก',
      '<div role="button" aria-label="ถูกใจ"></div><div here role="button" aria-label="ว้าว"></div>',
    ),
  },
  { what: 'comment box', language: 'id', is: 'comment', off: `<form role="presentation">${textbox}</form>` },
  {
    what: 'comment box in a post',
    language: 'en',
    is: 'comment',
    off: `<div role="article">${textbox}</div>`,
  },
  {
    what: 'comment box in the feed',
    language: 'bn',
    is: 'comment',
    off: `<div aria-posinset="3">${textbox}</div>`,
  },
  {
    what: 'box of a chat',
    language: 'en',
    is: '',
    off: `<div role="none" aria-label="Message">${textbox}</div>`,
  },
  {
    what: 'box of a chat on its own page',
    language: 'en',
    is: '',
    path: '/messages/t/1',
    off: `<form role="presentation">${textbox}</form>`,
  },
  {
    what: 'box of a new post',
    language: 'en',
    is: '',
    off: `<div role="dialog"><form method="POST">${textbox}</form></div>`,
  },
  { what: 'who reacted', language: 'en', is: '', off: plain('Like: 3,706 people') },
  { what: 'opening the palette', language: 'en', is: '', off: plain('React') },
  { what: 'removing a photo', language: 'en', is: '', off: plain('Remove photo') },
  {
    what: 'commenting',
    language: 'en',
    is: '',
    off: '<div role="button" aria-label="Leave a comment"><div here data-ad-rendering-role="comment_button"></div></div>',
  },
  {
    what: 'opening the share sheet',
    language: 'it',
    is: '',
    off: '<div role="button" aria-label="Condividi"><div here data-ad-rendering-role="share_button"></div></div>',
  },
] satisfies ControlFixture[];

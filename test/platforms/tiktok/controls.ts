import type { ControlFixture } from '../fixture.ts';

function heart(name: string, state: string, fill: string, label: string): string {
  return `<div><a href="/@ada/video/1"></a><button type="button" ${state} aria-label="${label}"><span data-e2e="${name}"><svg width="24" fill="currentColor"><path here fill="${fill}"></path></svg></span></button></div>`;
}

const white = 'currentColor';

export const CONTROLS = [
  {
    what: 'heart, 2026',
    language: 'en',
    is: 'like',
    off: heart('like-icon', 'aria-pressed="false"', white, 'Like video 1.2M likes'),
    on: heart('like-icon', 'aria-pressed="true"', 'rgb(254, 44, 85)', 'Like video 1.2M likes'),
  },
  {
    what: 'heart, 2022',
    language: 'ar',
    is: 'like',
    off: heart('browse-like-icon', '', white, 'تسجيل إعجاب'),
    on: heart('browse-like-icon', '', 'rgba(254, 44, 85, 1)', 'تسجيل إعجاب'),
  },
  {
    what: 'heart, 2022',
    language: 'id',
    is: 'like',
    off: heart('like-icon', '', white, 'Suka'),
    on: heart('like-icon', '', '#FE2C55', 'Suka'),
  },
  {
    what: 'heart of a comment',
    language: 'vi',
    is: 'like',
    off: '<div data-e2e="comment-like-icon"><svg fill="rgba(22, 24, 35, 1)"><path here></path></svg></div>',
    on: '<div data-e2e="comment-like-icon"><svg fill="rgb(255, 56, 92)"><path here></path></svg></div>',
  },
  {
    what: 'ribbon',
    language: 'en',
    is: 'save',
    off: heart('bookmark-icon', 'aria-pressed="false"', white, 'Add to Favorites'),
    on: heart('bookmark-icon', 'aria-pressed="true"', white, 'Add to Favorites'),
  },
  {
    what: 'ribbon without a name',
    language: 'en',
    is: 'save',
    off: heart('undefined-icon', 'aria-pressed="false"', white, ''),
  },
  {
    what: 'comment box',
    language: 'th',
    is: 'comment',
    off: '<div data-e2e="comment-input"><div here contenteditable="true" role="textbox"></div></div>',
  },
  {
    what: 'button of a comment',
    language: 'pt',
    is: 'comment',
    off: '<div><div data-e2e="comment-input"><div contenteditable="true"></div></div><div here data-e2e="comment-post" role="button">Publicar</div></div>',
  },
  {
    what: 'opening the comments',
    language: 'en',
    is: '',
    off: heart('comment-icon', '', white, 'Read or add comments'),
  },
  {
    what: 'opening the share panel',
    language: 'en',
    is: '',
    off: heart('share-icon', '', white, 'Share video'),
  },
  {
    what: 'private message',
    language: 'en',
    is: '',
    path: '/messages',
    off: '<div data-e2e="message-input-area"><div here contenteditable="true"></div></div>',
  },
] satisfies ControlFixture[];

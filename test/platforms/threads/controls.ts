import type { ControlFixture } from '../fixture.ts';

function heart(label: string, fill: string, path = 'M1.34375 7.53125L1.34375 7.54043'): string {
  return `<div data-pressable-container="true"><a href="/@ada/post/1"></a><div role="button" tabindex="0"><svg aria-label="${label}" role="img" fill="${fill}" viewBox="0 0 18 18"><title>${label}</title><path here d="${path}"></path></svg></div></div>`;
}

export const CONTROLS = [
  {
    what: 'heart',
    language: 'en',
    is: 'like',
    off: heart('Like', 'transparent'),
    on: heart('Unlike', 'currentColor'),
  },
  {
    what: 'heart',
    language: 'ko',
    is: 'like',
    off: heart('좋아요', 'transparent'),
    on: heart('좋아요 취소', 'currentColor'),
  },
  {
    what: 'heart',
    language: 'es',
    is: 'like',
    off: heart('Me gusta', 'transparent'),
    on: heart('No me gusta', 'currentColor'),
  },
  {
    what: 'heart, before 2025',
    language: 'zh-Hans',
    is: 'like',
    off: heart('赞', 'transparent', 'M1 7.66c0 4.575 3.899 9.086'),
    on: heart('取消赞', 'currentColor', 'M1 7.66c0 4.575 3.899 9.086'),
  },
  {
    what: 'heart with another outline',
    language: 'en',
    is: 'like',
    off: heart('Like', 'none', 'M2 2'),
    on: heart('Unlike', 'none', 'M2 2'),
  },
  {
    what: 'box of a post',
    language: 'fr',
    is: 'post',
    off: '<div><div here contenteditable="true" role="textbox" data-lexical-editor="true"></div></div>',
  },
  { what: 'reply', language: 'en', is: '', off: heart('Reply', 'currentColor', 'M20.656 17.008') },
  { what: 'repost menu', language: 'en', is: '', off: heart('Repost', 'currentColor', 'M6.41256 1.23531') },
  {
    what: 'private message',
    language: 'en',
    is: '',
    path: '/messages/1',
    off: '<div><div here contenteditable="true" role="textbox"></div></div>',
  },
] satisfies ControlFixture[];

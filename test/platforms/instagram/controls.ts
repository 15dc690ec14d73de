import type { ControlFixture } from '../fixture.ts';

const HEART = 'M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122c0 3.072';
const FULL_HEART = 'M34.6 3.1c-4.5 0-7.9 1.8-10.6 5.6';

function heart(label: string, full = false, size = 24): string {
  const icon = full
    ? `viewBox="0 0 48 48"><path d="${FULL_HEART}"`
    : `viewBox="0 0 24 24"><path d="${HEART}"`;
  return `<article><a href="/p/abc/"></a><div class="x1i10hfl" role="button" tabindex="0"><div><span><svg aria-label="${label}" height="${size}" role="img" ${icon} here></path></svg></span></div></div></article>`;
}

/** 2022. */
function oldHeart(label: string, full = false): string {
  return heart(label, full).replace(
    '<div class="x1i10hfl" role="button" tabindex="0">',
    '<button type="button">',
  );
}

function icon(label: string, shape: string): string {
  return `<article><div role="button" tabindex="0"><svg here aria-label="${label}" viewBox="0 0 24 24">${shape}</svg></div></article>`;
}

const RIBBON = '<polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21"></polygon>';
const FULL_RIBBON = '<path d="M20 22a.999.999 0 0 1-.687-.273L12 14.815"></path>';
const ARROWS = '<path d="M19.998 9.497a1 1 0 0 0-1 1v4.228"></path>';
const FULL_ARROWS = '<path d="M16 6.001a1 1 0 0 0 .924-1.382"></path>';

export const CONTROLS = [
  { what: 'heart, 2025', language: 'en', is: 'like', off: heart('Like'), on: heart('Unlike', true) },
  {
    what: 'heart, 2025',
    language: 'de',
    is: 'like',
    off: heart('Gefällt mir'),
    on: heart('Gefällt mir nicht mehr', true),
  },
  { what: 'heart, 2025', language: 'fa', is: 'like', off: heart('پسندیدن'), on: heart('نپسندیدن', true) },
  {
    what: 'heart of a comment',
    language: 'ja',
    is: 'like',
    off: heart('いいね！', false, 12),
    on: heart('いいね済み', true, 12),
  },
  {
    what: 'heart, 2022',
    language: 'es',
    is: 'like',
    off: oldHeart('Me gusta'),
    on: oldHeart('Ya no me gusta', true),
  },
  {
    what: 'heart with another outline',
    language: 'en',
    is: 'like',
    off: icon('Like', '<path d="M1 1"></path>'),
    on: icon('Unlike', '<path d="M2 2"></path>'),
  },
  {
    what: 'ribbon',
    language: 'ru',
    is: 'save',
    off: icon('Сохранить', RIBBON),
    on: icon('Удалить', FULL_RIBBON),
  },
  {
    what: 'saving with an icon redrawn',
    language: 'en',
    is: 'save',
    off: icon('Save', '<path d="M5 3h14v18l-7-7z"></path>'),
    on: icon('Remove', '<path d="M5 3h14v18l-7-7z"></path>'),
  },
  {
    what: 'repost',
    language: 'fr',
    is: 'share',
    off: icon('Republier', ARROWS),
    on: icon('Republier', FULL_ARROWS),
  },
  {
    what: 'comment box',
    language: 'ko',
    is: 'comment',
    off: '<form><textarea here aria-label="댓글 달기..."></textarea></form>',
  },
  {
    what: 'comment box, 2025',
    language: 'en',
    is: 'comment',
    off: '<article><div here contenteditable="true" role="textbox"></div></article>',
  },
  {
    what: 'button of a comment',
    language: 'it',
    is: 'comment',
    off: '<form><textarea></textarea><div here role="button" tabindex="0">Pubblica</div></form>',
  },
  {
    what: 'emoji button beside a comment',
    language: 'it',
    is: '',
    off: '<form><textarea></textarea><div role="button" tabindex="0"><svg here aria-label="Emoji"></svg></div></form>',
  },
  { what: 'paper plane', language: 'en', is: '', off: icon('Share', '<line x1="22"></line>') },
  {
    what: 'opening the comments',
    language: 'en',
    is: '',
    off: icon('Comment', '<path d="M20.656 17.008a9.993"></path>'),
  },
  {
    what: 'following',
    language: 'en',
    is: '',
    off: '<article><button here type="button">Follow</button></article>',
  },
  {
    what: 'private message',
    language: 'en',
    is: '',
    path: '/direct/t/1/',
    off: '<form><div here contenteditable="true" role="textbox"></div></form>',
  },
] satisfies ControlFixture[];

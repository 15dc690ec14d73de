import type { ControlFixture } from '../fixture.ts';

function heart(on: boolean, label: string): string {
  return `<div class="post"><a href="/wall1_1"></a><div data-testid="post_footer_action_like" role="button" aria-label="${label}" ${on ? 'data-user-likes="true"' : ''}><svg here></svg></div></div>`;
}

export const CONTROLS = [
  { what: 'heart', language: 'ru', is: 'like', off: heart(false, 'Нравится'), on: heart(true, 'Нравится') },
  { what: 'heart', language: 'en', is: 'like', off: heart(false, 'Like'), on: heart(true, 'Like') },
  {
    what: 'heart',
    language: 'uk',
    is: 'like',
    off: heart(false, 'Подобається'),
    on: heart(true, 'Подобається'),
  },
  {
    what: 'heart, 2023',
    language: 'ru',
    is: 'like',
    off: '<div class="PostButtonReactions"><i here></i></div>',
    on: '<div class="PostButtonReactions PostButtonReactions--active"><i here></i></div>',
  },
  {
    what: 'heart, 2019',
    language: 'ru',
    is: 'like',
    off: '<a class="like_btn like _like"><div here></div></a>',
    on: '<a class="like_btn like _like active"><div here></div></a>',
  },
  {
    what: 'opening the comments',
    language: 'ru',
    is: '',
    off: '<div here data-testid="post_footer_action_comment"></div>',
  },
  {
    what: 'opening the share box',
    language: 'ru',
    is: '',
    off: '<div here data-testid="post_footer_action_share"></div>',
  },
] satisfies ControlFixture[];

import type { ControlFixture } from '../fixture.ts';

function thumb(tag: string, icon: string, label: string): string {
  return `<message-actions><${tag}><button aria-label="${label}"><mat-icon here data-mat-icon-name="${icon}"></mat-icon></button></${tag}></message-actions>`;
}

export const CONTROLS = [
  {
    what: 'thumb up',
    language: 'fr',
    is: 'feedback:good',
    off: thumb('thumb-up-button', 'thumb_up', 'Bonne réponse'),
  },
  {
    what: 'thumb down',
    language: 'en',
    is: 'feedback:bad',
    off: thumb('thumb-down-button', 'thumb_down', 'Bad response'),
  },
  {
    what: 'thumb up, newer',
    language: 'ar',
    is: 'feedback:good',
    off: '<message-actions><button data-test-id="like-button"><mat-icon here></mat-icon></button></message-actions>',
  },
  {
    what: 'thumb down, newer',
    language: 'ja',
    is: 'feedback:bad',
    off: '<message-actions><button data-test-id="dislike-button"><mat-icon here></mat-icon></button></message-actions>',
  },
  {
    what: 'copying',
    language: 'en',
    is: '',
    off: '<message-actions><copy-button><button here></button></copy-button></message-actions>',
  },
] satisfies ControlFixture[];

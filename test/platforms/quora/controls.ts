import type { ControlFixture } from '../fixture.ts';

function vote(name: string, pressed: boolean, label: string): string {
  return `<button class="q-click-wrapper puppeteer_test_votable_${name}_button" aria-pressed="${pressed}" aria-label="${label}"><span here></span></button>`;
}

export const CONTROLS = [
  {
    what: 'arrow up',
    language: 'en',
    is: 'like',
    off: vote('upvote', false, 'Upvote'),
    on: vote('upvote', true, 'Upvote'),
  },
  {
    what: 'arrow up',
    language: 'de',
    is: 'like',
    off: vote('upvote', false, 'Positiv bewerten'),
    on: vote('upvote', true, 'Positiv bewerten'),
  },
  {
    what: 'arrow down',
    language: 'fr',
    is: 'dislike',
    off: vote('downvote', false, 'Vote négatif'),
    on: vote('downvote', true, 'Vote négatif'),
  },
  {
    what: 'opening the comments',
    language: 'en',
    is: '',
    off: '<button here class="q-click-wrapper" aria-label="comment"></button>',
  },
] satisfies ControlFixture[];

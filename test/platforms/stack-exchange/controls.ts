import type { ControlFixture } from '../fixture.ts';

function vote(name: string, pressed: boolean, label: string): string {
  const color = pressed ? 'fc-theme-primary' : 'fc-black-500';
  return `<div class="js-voting-container" data-post-id="11227809"><button class="${name} s-btn ${color}" aria-pressed="${pressed}" aria-label="${label}"><svg here></svg></button></div>`;
}

export const CONTROLS = [
  {
    what: 'arrow up',
    language: 'en',
    is: 'like',
    off: vote('js-vote-up-btn', false, 'Up vote'),
    on: vote('js-vote-up-btn', true, 'Up vote'),
  },
  {
    what: 'arrow up',
    language: 'es',
    is: 'like',
    off: vote('js-vote-up-btn', false, 'Voto a favor'),
    on: vote('js-vote-up-btn', true, 'Voto a favor'),
  },
  {
    what: 'arrow down',
    language: 'ja',
    is: 'dislike',
    off: vote('js-vote-down-btn', false, '反対投票'),
    on: vote('js-vote-down-btn', true, '反対投票'),
  },
  {
    what: 'saving',
    language: 'ru',
    is: 'save',
    off: vote('js-saves-btn', false, 'Сохранить'),
    on: vote('js-saves-btn', true, 'Сохранить'),
  },
  {
    what: 'answering',
    language: 'pt',
    path: '/questions/11227809/why',
    is: 'post',
    off: '<form id="post-form"><button here type="submit">Publique sua resposta</button></form>',
  },
  {
    what: 'saving an edit',
    language: 'en',
    path: '/posts/11227809/edit',
    is: '',
    off: '<form id="post-form"><button here type="submit">Save edits</button></form>',
  },
  {
    what: 'opening the share box',
    language: 'en',
    is: '',
    off: '<a here class="js-share-link" href="/q/1">Share</a>',
  },
  {
    what: 'opening the flag dialog',
    language: 'en',
    is: '',
    off: '<button here class="js-flag-post-link">Flag</button>',
  },
] satisfies ControlFixture[];

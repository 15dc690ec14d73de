import type { Call, Site } from '../stage/site.ts';

function vote(name: string, pressed: boolean, label: string): string {
  const color = pressed ? 'fc-theme-primary' : 'fc-black-500';
  return `<div class="js-voting-container" data-post-id="11227809"><button class="${name} s-btn ${color}" aria-pressed="${pressed}" aria-label="${label}"><svg here width="24"></svg></button></div>`;
}

function post(path: string): Call {
  return { to: `POST ${path}`, form: { fkey: 'f' } };
}

/** Stack Exchange, from public code of 2023-12: forms with a key; the number of the vote is in the address. */
export const SITE: Site = {
  platform: 'stack-exchange',
  words: {
    en: {
      up: 'Up vote',
      down: 'Down vote',
      save: 'Save',
      follow: 'Follow',
      comment: 'Add Comment',
      answer: 'Post Your Answer',
    },
    ru: {
      up: 'Голос «за»',
      down: 'Голос «против»',
      save: 'Сохранить',
      follow: 'Подписаться',
      comment: 'Добавить',
      answer: 'Ответить',
    },
  },
  pages: [
    {
      url: 'https://stackoverflow.com/questions/11227809/why',
      controls: [
        {
          toggle: 'arrow up',
          off: vote('js-vote-up-btn', false, '{up}'),
          on: vote('js-vote-up-btn', true, '{up}'),
          does: post('/posts/{id}/[[vote]]/2'),
          undoes: post('/posts/{id}/[[vote]]/0'),
          act: { kind: 'like' },
        },
        {
          toggle: 'arrow down',
          off: vote('js-vote-down-btn', false, '{down}'),
          on: vote('js-vote-down-btn', true, '{down}'),
          does: post('/posts/{id}/[[vote]]/3'),
          undoes: post('/posts/{id}/[[vote]]/0'),
          act: { kind: 'dislike' },
          // One request takes either back.
          undo: { kind: 'dislike', networkAlone: { kind: 'like' } },
        },
        {
          toggle: 'saving',
          off: vote('js-saves-btn', false, '{save}'),
          on: vote('js-saves-btn', true, '{save}'),
          does: post('/posts/{id}/[[save]]'),
          undoes: post('/posts/{id}/[[save]]?isUndo=true'),
          act: { kind: 'save' },
        },
        {
          toggle: 'follow',
          off: '<button class="js-follow-post">{follow}</button>',
          on: '<button class="js-follow-post">{follow}ing</button>',
          does: post('/posts/{id}/[[vote]]/21?undo=false'),
          undoes: post('/posts/{id}/[[vote]]/21?undo=true'),
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          toggle: 'arrow up of a comment',
          off: '<button class="js-comment-up"><svg here width="20"></svg></button>',
          on: '<button class="js-comment-up comment-up-on"><svg here width="20"></svg></button>',
          does: post('/posts/comments/{id}/[[vote]]/2'),
          undoes: post('/posts/comments/{id}/[[vote]]/0'),
          act: { kind: 'like', seenBy: 'network' },
        },
        {
          press: 'accepting an answer',
          look: '<button class="js-accepted-answer-indicator"><svg here width="24"></svg></button>',
          sends: post('/posts/{id}/[[vote]]/1'),
          act: { kind: 'rate', seenBy: 'network' },
        },
        {
          write: 'comment',
          look: '<form class="js-comment-form"><textarea box name="comment"></textarea><button send type="submit">{comment}</button></form>',
          text: 'Which version',
          sends: { to: 'POST /posts/{id}/[[comments]]', form: { comment: '{text}', fkey: 'f' } },
          act: { kind: 'comment', seenBy: 'network' },
        },
        {
          press: 'flag',
          opener: '<button class="js-flag-post-link">Flag</button>',
          look: '<button>Flag post</button>',
          sends: post('/flags/posts/{id}/[[add]]/PostSpam'),
          act: { kind: 'report', seenBy: 'network' },
        },
        {
          form: 'answer',
          look: '<form id="post-form" method="post" action="/questions/1/answer/submit"><textarea box name="post-text"></textarea><button here type="submit" id="submit-button">{answer}</button></form>',
          text: 'Like so',
          act: { kind: 'post', seenBy: 'page' },
        },
        {
          press: 'reading more comments',
          look: '<a class="js-show-link" href="#">more</a>',
          sends: { to: 'GET /posts/{id}/comments?_=1' },
        },
        {
          press: 'opening the flag dialog',
          look: '<button class="js-flag-post-link">Flag</button>',
          sends: { to: 'GET /flags/posts/{id}/popup' },
        },
        {
          press: 'counting votes',
          look: '<button class="js-vote-count">12</button>',
          sends: { to: 'GET /posts/{id}/vote-counts' },
        },
      ],
    },
  ],
};

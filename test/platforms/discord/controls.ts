import type { ControlFixture } from '../fixture.ts';

function reaction(pressed: boolean, label: string): string {
  return `<li id="chat-messages-2-3"><div class="reaction_ec6b19"><div class="reactionInner_ec6b19" role="button" aria-pressed="${pressed}" aria-label="${label}"><img here alt="👍"></div></div></li>`;
}

export const CONTROLS = [
  {
    what: 'reaction',
    language: 'en',
    is: 'reaction',
    path: '/channels/1/2',
    off: reaction(false, 'thumbsup, 2 reactions'),
    on: reaction(true, 'thumbsup, 3 reactions'),
  },
  {
    what: 'reaction',
    language: 'de',
    is: 'reaction',
    path: '/channels/1/2',
    off: reaction(false, 'thumbsup, 2 Reaktionen'),
    on: reaction(true, 'thumbsup, 3 Reaktionen'),
  },
  {
    what: 'reaction',
    language: 'ru',
    is: 'reaction',
    path: '/channels/1/2',
    off: reaction(false, 'thumbsup, 2 реакции'),
    on: reaction(true, 'thumbsup, 3 реакции'),
  },
  {
    what: 'reaction in a private message',
    language: 'en',
    is: '',
    path: '/channels/@me/2',
    off: reaction(false, 'thumbsup'),
  },
  {
    what: 'writing',
    language: 'en',
    is: '',
    path: '/channels/1/2',
    off: '<div here role="textbox" data-slate-editor="true"></div>',
  },
] satisfies ControlFixture[];

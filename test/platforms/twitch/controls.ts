import type { ControlFixture } from '../fixture.ts';

function follow(name: string, label: string): string {
  return `<button aria-label="${label}" data-a-target="${name}"><div here></div></button>`;
}

export const CONTROLS = [
  {
    what: 'heart',
    language: 'en',
    is: 'follow',
    off: follow('follow-button', 'Follow'),
    on: follow('unfollow-button', 'Unfollow'),
  },
  {
    what: 'heart',
    language: 'ko',
    is: 'follow',
    off: follow('follow-button', '팔로우'),
    on: follow('unfollow-button', '팔로우 취소'),
  },
  {
    what: 'heart',
    language: 'pt',
    is: 'follow',
    off: follow('follow-button', 'Seguir'),
    on: follow('unfollow-button', 'Deixar de seguir'),
  },
  {
    what: 'chat',
    language: 'en',
    is: '',
    off: '<div here data-a-target="chat-input" contenteditable="true"></div>',
  },
  { what: 'subscribing for money', language: 'en', is: '', off: follow('subscribe-button', 'Subscribe') },
] satisfies ControlFixture[];

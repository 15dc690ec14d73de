import type { ControlFixture } from '../fixture.ts';

function button(testid: string, label: string): string {
  return `<div data-testid="conversation-turn-3"><button aria-label="${label}" data-testid="${testid}"><span here></span></button></div>`;
}

export const CONTROLS = [
  {
    what: 'thumb up',
    language: 'en',
    is: 'feedback:good',
    off: button('good-response-turn-action-button', 'Good response'),
  },
  {
    what: 'thumb down',
    language: 'fr',
    is: 'feedback:bad',
    off: button('bad-response-turn-action-button', 'Mauvaise réponse'),
  },
  {
    what: 'thumb up, older name',
    language: 'ar',
    is: 'feedback:good',
    off: button('like-turn-action-button', 'استجابة جيدة'),
  },
  {
    what: 'preferring one of two',
    language: 'de',
    is: 'feedback:preference',
    off: button('paragen-prefer-response-button', 'Ich bevorzuge diese Antwort'),
  },
  { what: 'copying', language: 'en', is: '', off: button('copy-turn-action-button', 'Copy') },
  {
    what: 'reading aloud',
    language: 'en',
    is: '',
    off: button('voice-play-turn-action-button', 'Read aloud'),
  },
] satisfies ControlFixture[];

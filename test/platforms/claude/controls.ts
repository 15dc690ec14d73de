import type { ControlFixture } from '../fixture.ts';

function pair(first: string, second: string): string {
  return `<div><button data-testid="action-bar-copy"></button><div data-testid="feedback-buttons">${first}${second}</div></div>`;
}

export const CONTROLS = [
  {
    what: 'thumb up',
    language: 'de',
    is: 'feedback:good',
    off: pair('<button aria-label="Gute Antwort"><svg here></svg></button>', '<button></button>'),
  },
  {
    what: 'thumb down',
    language: 'fr',
    is: 'feedback:bad',
    off: pair('<button></button>', '<button aria-label="Mauvaise réponse"><svg here></svg></button>'),
  },
  {
    what: 'thumb up beside the copy button',
    language: 'en',
    is: 'feedback:good',
    off: '<div><button here aria-label="Good response"></button></div>',
  },
  {
    what: 'copying',
    language: 'en',
    is: '',
    off: '<div><button here data-testid="action-bar-copy"></button></div>',
  },
  {
    what: 'trying again',
    language: 'en',
    is: '',
    off: '<div><button here aria-label="Retry"></button></div>',
  },
] satisfies ControlFixture[];

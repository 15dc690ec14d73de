import type { ControlFixture } from '../fixture.ts';

function pair(first: string, second: string): string {
  return `<div><button data-testid="action-bar-copy"></button><div data-testid="feedback-buttons">${first}${second}</div></div>`;
}

function boxed(first: string, second: string): string {
  return `<div data-testid="feedback-buttons"><div><button data-testid="action-bar-copy"></button></div><div>${first}</div><div>${second}</div><button data-testid="action-bar-retry"></button></div>`;
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
    what: 'thumb up, each in a box, beside the copy button',
    language: 'ja',
    is: 'feedback:good',
    off: boxed('<button aria-label="良い回答"><svg here></svg></button>', '<button></button>'),
  },
  {
    what: 'thumb down, each in a box, beside the copy button',
    language: 'he',
    is: 'feedback:bad',
    off: boxed('<button></button>', '<button aria-label="תגובה גרועה"><svg here></svg></button>'),
  },
  {
    what: 'copying, in the same group',
    language: 'ja',
    is: '',
    off: '<div data-testid="feedback-buttons"><button here data-testid="action-bar-copy"></button><button></button><button></button></div>',
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

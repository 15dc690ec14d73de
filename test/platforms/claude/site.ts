import type { Site } from '../stage/site.ts';

function pair(first: string, second: string): string {
  return `<div><button data-testid="action-bar-copy">⎘</button><div data-testid="feedback-buttons">${first}${second}</div></div>`;
}

const call = { to: 'POST /api/organizations/o/chat_conversations/{id}/rated', json: { type: 'x' } };

/** Claude, from public code up to 2026-02. Its requests are not known. */
export const SITE: Site = {
  platform: 'claude',
  words: {
    en: { good: 'Good response', bad: 'Bad response' },
    fr: { good: 'Bonne réponse', bad: 'Mauvaise réponse' },
  },
  pages: [
    {
      url: 'https://claude.ai/chat/1',
      onlySignedIn: true,
      controls: [
        {
          press: 'thumb up',
          look: pair('<button here aria-label="{good}">▲</button>', '<button aria-label="{bad}">▼</button>'),
          sends: call,
          act: { kind: 'feedback', variant: 'good', seenBy: 'page' },
        },
        {
          press: 'thumb down',
          look: pair('<button aria-label="{good}">▲</button>', '<button here aria-label="{bad}">▼</button>'),
          sends: call,
          act: { kind: 'feedback', variant: 'bad', seenBy: 'page' },
        },
        { press: 'copying', look: '<div><button here data-testid="action-bar-copy">⎘</button></div>' },
        {
          press: 'trying again',
          look: '<div><button here aria-label="Retry">↻</button></div>',
          sends: { to: 'POST /api/retry' },
        },
      ],
    },
  ],
};

import type { Call, Site } from '../stage/site.ts';

function thumb(tag: string, icon: string, label: string): string {
  return `<message-actions><${tag}><button aria-label="${label}"><mat-icon here data-mat-icon-name="${icon}">●</mat-icon></button></${tag}></message-actions>`;
}

const call: Call = { to: 'POST /_/BardChatUi/data/batchexecute?rpcids=x', form: { 'f.req': '[]' } };

/** Gemini, from public code, undated: custom elements; labels are translated, requests opaque. */
export const SITE: Site = {
  platform: 'gemini',
  words: { en: { good: 'Good response', bad: 'Bad response' }, ar: { good: 'رد جيد', bad: 'رد سيئ' } },
  pages: [
    {
      url: 'https://gemini.google.com/app/1',
      onlySignedIn: true,
      controls: [
        {
          press: 'thumb up',
          look: thumb('thumb-up-button', 'thumb_up', '{good}'),
          sends: call,
          act: { kind: 'feedback', variant: 'good', seenBy: 'page' },
        },
        {
          press: 'thumb down',
          look: thumb('thumb-down-button', 'thumb_down', '{bad}'),
          sends: call,
          act: { kind: 'feedback', variant: 'bad', seenBy: 'page' },
        },
        {
          press: 'newer thumb up',
          look: '<message-actions><button data-test-id="like-button"><mat-icon here>●</mat-icon></button></message-actions>',
          sends: call,
          act: { kind: 'feedback', variant: 'good', seenBy: 'page' },
        },
        {
          press: 'copying',
          look: '<message-actions><copy-button><button here>⎘</button></copy-button></message-actions>',
        },
        { press: 'sending', look: '<button aria-label="Send">→</button>', sends: call },
      ],
    },
  ],
};

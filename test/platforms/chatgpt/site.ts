import type { Call, Site } from '../stage/site.ts';

const feedback: Call = {
  to: 'POST /backend-api/conversation/[[message_feedback]]',
  json: { conversation_id: 'c', message_id: '{id}', rating: 'thumbsUp', tags: [] },
};

function button(testid: string, label: string): string {
  return `<div data-testid="conversation-turn-3"><button aria-label="${label}" data-testid="${testid}"><span here>●</span></button></div>`;
}

/** ChatGPT, from public code, undated. */
export const SITE: Site = {
  platform: 'chatgpt',
  words: {
    en: { good: 'Good response', bad: 'Bad response', prefer: 'I prefer this response' },
    ar: { good: 'استجابة جيدة', bad: 'استجابة سيئة', prefer: 'أفضل هذه الاستجابة' },
  },
  pages: [
    {
      url: 'https://chatgpt.com/c/1',
      onlySignedIn: true,
      controls: [
        {
          press: 'thumb up',
          look: button('good-response-turn-action-button', '{good}'),
          sends: feedback,
          act: { kind: 'feedback', variant: 'good', networkAlone: { kind: 'feedback' } },
        },
        {
          press: 'thumb down',
          look: button('bad-response-turn-action-button', '{bad}'),
          becomes: 'gone',
          sends: feedback,
          act: { kind: 'feedback', variant: 'bad', networkAlone: { kind: 'feedback' } },
        },
        {
          press: 'thumb up, older name',
          look: button('like-turn-action-button', '{good}'),
          sends: feedback,
          act: { kind: 'feedback', variant: 'good', networkAlone: { kind: 'feedback' } },
        },
        {
          press: 'preferring one of two',
          look: button('paragen-prefer-response-button', '{prefer}'),
          becomes: 'gone',
          sends: { to: 'POST /backend-api/paragen', json: {} },
          act: { kind: 'feedback', variant: 'preference', seenBy: 'page' },
        },
        { press: 'copying', look: button('copy-turn-action-button', 'Copy') },
        {
          press: 'reading aloud',
          look: button('voice-play-turn-action-button', 'Read aloud'),
          sends: { to: 'GET /backend-api/synthesize' },
        },
        {
          write: 'question',
          look: '<form><div box id="prompt-textarea" class="ProseMirror" contenteditable="true" style="min-height:20px"></div></form>',
          text: 'Why rain #now',
          keys: 'Enter',
          sends: { to: 'POST /backend-api/conversation', json: { messages: ['{text}'] } },
        },
      ],
    },
  ],
};

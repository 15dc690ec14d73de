import type { Call, Site } from '../stage/site.ts';

const api = '/api/v9';

function reaction(pressed: boolean): string {
  return `<div class="reaction_ec6b19"><div class="reactionInner_ec6b19" role="button" tabindex="0" aria-pressed="${pressed}" aria-label="{thumb}"><span here>👍</span></div></div>`;
}

const does: Call = {
  to: `PUT ${api}/channels/2/messages/{id}/[[reactions]]/%F0%9F%91%8D/@me?location=Message&type=0`,
};
const undoes: Call = {
  to: `DELETE ${api}/channels/2/messages/{id}/[[reactions]]/%F0%9F%91%8D/0/@me?location=Message`,
};

const box =
  '<div><div box role="textbox" data-slate-editor="true" contenteditable="true" style="min-height:20px"></div></div>';

/** Discord, from the documentation of its users of 2026-07: method and path say it all. */
export const SITE: Site = {
  platform: 'discord',
  words: {
    en: { thumb: 'thumbsup, 2 reactions', vote: 'Vote' },
    ru: { thumb: 'thumbsup, 2 реакции', vote: 'Голосовать' },
    he: { thumb: 'thumbsup, 2 תגובות', vote: 'הצבעה' },
  },
  pages: [
    {
      url: 'https://discord.com/channels/1/2',
      onlySignedIn: true,
      controls: [
        {
          toggle: 'reaction',
          off: reaction(false),
          on: reaction(true),
          does,
          undoes,
          act: { kind: 'reaction' },
        },
        {
          press: 'vote',
          look: '<button>{vote}</button>',
          becomes: 'gone',
          sends: { to: `PUT ${api}/channels/2/[[polls]]/{id}/answers/@me`, json: { answer_ids: ['1'] } },
          act: { kind: 'vote', seenBy: 'network' },
        },
        {
          press: 'report',
          opener: '<button>…</button>',
          look: '<button>Report message</button>',
          sends: { to: `POST ${api}/[[reporting]]/message`, json: { version: '1.0' } },
          act: { kind: 'report', seenBy: 'network' },
        },
        {
          press: 'opening the report menu',
          look: '<button>Report</button>',
          sends: { to: `GET ${api}/reporting/menu/message` },
        },
        {
          write: 'message',
          look: box,
          text: 'Hello #all',
          keys: 'Enter',
          sends: { to: `POST ${api}/channels/2/messages`, json: { content: '{text}', nonce: '1' } },
        },
        { press: 'typing', look: '<button>Type</button>', sends: { to: `POST ${api}/channels/2/typing` } },
      ],
    },
    {
      url: 'https://discord.com/channels/@me/2',
      onlySignedIn: true,
      controls: [
        { toggle: 'private reaction', off: reaction(false), on: reaction(true), does, undoes },
        {
          write: 'private message',
          look: box,
          text: 'Only you',
          keys: 'Enter',
          sends: { to: `POST ${api}/channels/2/messages`, json: { content: '{text}', nonce: '2' } },
        },
      ],
    },
  ],
};

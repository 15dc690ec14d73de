import type { Call, Site } from '../stage/site.ts';

function toolbar(act: string, label: string): string {
  return `<div gh="tm"><div role="button" tabindex="0" act="${act}" aria-label="${label}"><div here class="asa">⚠</div></div></div>`;
}

const call: Call = { to: 'POST /sync/u/0/i/s', json: [] };

/** Gmail, from public code up to 2025-03: the toolbar's commands have numbers, the requests are opaque. */
export const SITE: Site = {
  platform: 'gmail',
  words: { en: { spam: 'Report spam', not: 'Not spam' }, he: { spam: 'דיווח על ספאם', not: 'לא ספאם' } },
  pages: [
    {
      url: 'https://mail.google.com/mail/u/0/',
      onlySignedIn: true,
      controls: [
        {
          press: 'reporting spam',
          look: toolbar('9', '{spam}'),
          becomes: 'gone',
          sends: call,
          act: { kind: 'report', variant: 'spam', seenBy: 'page' },
        },
        {
          press: 'not spam',
          look: toolbar('18', '{not}'),
          becomes: 'gone',
          sends: call,
          act: { kind: 'report', variant: 'not-spam', seenBy: 'page' },
        },
        { press: 'archiving', look: toolbar('7', 'Archive'), becomes: 'gone', sends: call },
        { press: 'deleting', look: toolbar('10', 'Delete'), becomes: 'gone', sends: call },
        {
          write: 'mail',
          look: '<div role="dialog"><div box contenteditable="true" role="textbox" style="min-height:20px"></div><div send role="button" tabindex="0">Send</div></div>',
          text: 'Dear @ada',
          becomes: 'gone',
          sends: call,
        },
      ],
    },
  ],
};

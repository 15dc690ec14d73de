import type { Call, Site } from '../stage/site.ts';

const submissions = 'https://internal-api.prolific.com/api/v1/[[submissions]]';

function transition(action: string): Call {
  return { to: `POST ${submissions}/{id}/transition/`, json: { action, completion_code: 'C' } };
}

/** Prolific, from the tests of a public tracker, undated. */
export const SITE: Site = {
  platform: 'prolific',
  words: { en: { done: 'I have finished' }, de: { done: 'Fertig' } },
  pages: [
    {
      url: 'https://app.prolific.com/studies',
      onlySignedIn: true,
      controls: [
        {
          press: 'finishing',
          look: '<button>{done}</button>',
          becomes: 'gone',
          sends: transition('COMPLETE'),
          act: { kind: 'label', seenBy: 'network' },
        },
        { press: 'returning', look: '<button>Return</button>', becomes: 'gone', sends: transition('RETURN') },
        {
          press: 'reserving',
          look: '<button>Take part</button>',
          sends: { to: `POST ${submissions}/reserve/`, json: { study_id: '{id}' } },
        },
        { follow: 'account', to: '/account' },
      ],
    },
    {
      url: 'https://app.prolific.com/submissions/complete?cc=C1',
      arrival: { kind: 'label' },
      onlySignedIn: true,
      controls: [{ press: 'reading', look: '<button>OK</button>' }],
    },
  ],
};

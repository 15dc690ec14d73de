import type { Site } from '../stage/site.ts';

const reward = `<div data-react-class="require('reactComponents/modal/ShowModal')['default']" data-react-props='{"modalHeader":"HIT Details","modalOptions":{"monetaryReward":{"currencyCode":"USD","amountInDollars":0.55}}}'>$0.55</div>`;

function form(action: string, name: string): string {
  return `<form action="${action}"><textarea box name="answer"></textarea><button here type="submit">${name}</button></form>`;
}

/** Mechanical Turk, from public code of 2019 and later: a task's page is its requester's, and is left when it is sent. */
export const SITE: Site = {
  platform: 'mturk',
  words: { en: {} },
  pages: [
    {
      url: 'https://worker.mturk.com/projects/3ABC/tasks/3DEF?assignment_id=3GHI',
      onlySignedIn: true,
      controls: [
        {
          form: 'sending the task',
          look: `<div>${reward}${form('/projects/3ABC/tasks/3DEF/submit', 'Submit')}</div>`,
          text: 'A wet dog',
          act: { kind: 'label', seenBy: 'page' },
        },
        { form: 'searching', look: form('/projects', 'Search'), text: 'dogs' },
      ],
    },
    {
      url: 'https://worker.mturk.com/projects',
      onlySignedIn: true,
      controls: [
        { follow: 'accept and work', to: '/projects/3ABC/tasks/3DEF?assignment_id=3GHI' },
        { follow: 'preview', to: '/projects/3ABC/tasks/3DEF' },
        { follow: 'qualifications', to: '/qualifications/assigned' },
        { follow: 'all tasks of somebody', to: '/requesters/A1/projects' },
      ],
    },
  ],
};

import type { PackDocument } from '../document.ts';

export const FAMILY: PackDocument = {
  title: 'Note for families',
  audience: 'To take home',
  blocks: [
    { text: 'Dear families,' },
    {
      text: 'in class we looked at what we do on social sites: likes, tags, small tests that ask for traffic lights. We counted such acts on an **invented** site that works without the internet, and asked what they are worth, to whom, and what would be fair.',
    },
    {
      list: [
        'No account was used or made. No name, picture or message was stored. The counts were wiped at the end of the lesson.',
        'Nobody’s real accounts were looked at.',
        'Results were shown for the class as a whole only.',
      ],
    },
    { heading: 'If you like: 24 hours on paper' },
    {
      text: 'Make one stroke for each act that anybody in the family does in one day. Then guess together: who gained from it?',
    },
    {
      table: {
        head: ['Act', 'Strokes'],
        rows: [
          ['Likes and other reactions', ''],
          ['Comments', ''],
          ['Shares', ''],
          ['Searches', ''],
          ['Stars and reviews', ''],
          ['CAPTCHAs', ''],
          ['Anything else', ''],
        ],
      },
    },
    { heading: 'Three questions for the kitchen table' },
    {
      list: [
        'Which of these acts would we miss?',
        'Would we pay for a site without adverts? How much?',
        'Which setting shall we change together?',
      ],
    },
  ],
};

export const IT: PackDocument = {
  title: 'IT and privacy sheet',
  audience: 'For administrators and data protection officers. One page.',
  blocks: [
    {
      text: '**What it is.** A browser extension (Chrome, Edge, Firefox; Manifest V3) with a practice feed, a class board and teaching material. In the lesson it runs on its own pages only.',
    },
    {
      table: {
        head: ['Question', 'Answer'],
        rows: [
          [
            'Data sent out',
            'None. The extension makes no network request, and its content security policy forbids them.',
          ],
          ['Accounts, logins, identifiers of pupils', 'None.'],
          [
            'Data stored on the computer',
            'Numbers of acts by kind and hour, the guess and the PIN, in the browser’s own database unpaid-practice. No names, no texts, no addresses.',
          ],
          [
            'Erased',
            'By the button Wipe the lesson; under policy by itself, two hours after the shift began; by ephemeral profiles at sign-out.',
          ],
          [
            'Class codes',
            'Rounded counts, guess and vote. Shown for five pupils or more. They stay in the teacher’s tab and go when it closes.',
          ],
          [
            'Permissions asked at installation',
            'No website. storage, unlimitedStorage, scripting, webRequest, alarms and activeTab cause no warning. Hosts are optional and never needed for the lesson.',
          ],
          [
            'Camera',
            'Only if a teacher presses Scan on the class board; the browser asks. Pictures are not kept. Typing works as well.',
          ],
          [
            'Under 13',
            'Use practiceOnly: no real site can be counted. The developer collects nothing, so there is no transfer to a processor.',
          ],
          ['Advertising, analytics, remote code', 'None. The source is public.'],
        ],
      },
    },
    {
      text: '**Policy.** Force-install and set classroomMode to practiceOnly, lessonPin if wanted, showIntroPage to false, lockSettings to true. Recipes for Chrome, Edge and Firefox are in docs/schools.md. Chrome and Edge take changes without a restart, Firefox when it starts.',
    },
    {
      text: '**Network.** Nothing to open on the firewall. Sites that the school blocks stay blocked.',
    },
    {
      text: '**For your records.** Purpose: digital-literacy lesson. Categories of data: none relating to a person. Recipients: none. Retention: until wiped; under policy two hours. This sheet is information, not legal advice.',
    },
  ],
};

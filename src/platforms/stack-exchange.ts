import type { Platform } from './platform.ts';

const on = '[aria-pressed="true"], .fc-theme-primary';

export default {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  owner: 'Prosus',
  group: 'social',
  hosts: [
    'https://*.stackexchange.com/*',
    'https://*.stackoverflow.com/*',
    'https://*.serverfault.com/*',
    'https://*.superuser.com/*',
    'https://*.askubuntu.com/*',
    'https://*.mathoverflow.net/*',
    'https://*.stackapps.com/*',
  ],
  adFunded: true,
  evidence: '2023-12',
  page: [
    { verb: 'toggle', kind: 'like', control: '.js-vote-up-btn', on },
    { verb: 'toggle', kind: 'dislike', control: '.js-vote-down-btn', on },
    { verb: 'toggle', kind: 'save', control: '.js-saves-btn', on: '[aria-pressed="true"]' },
    {
      verb: 'form',
      kind: 'post',
      // An edit has the same form, at an address of its own.
      at: '^/questions/',
      form: '#post-form',
      submit: '#post-form [type="submit"], #post-form #submit-button',
      grade: 'experimental',
    },
  ],
  network: {
    // The number of the vote is in the address.
    urls: [
      'https://*.stackexchange.com/posts/*',
      'https://*.stackexchange.com/flags/*',
      'https://*.stackoverflow.com/posts/*',
      'https://*.stackoverflow.com/flags/*',
      'https://*.serverfault.com/posts/*',
      'https://*.serverfault.com/flags/*',
      'https://*.superuser.com/posts/*',
      'https://*.superuser.com/flags/*',
      'https://*.askubuntu.com/posts/*',
      'https://*.askubuntu.com/flags/*',
      'https://*.mathoverflow.net/posts/*',
      'https://*.mathoverflow.net/flags/*',
      'https://*.stackapps.com/posts/*',
      'https://*.stackapps.com/flags/*',
    ],
    rules: [
      { kind: 'like', url: '/posts/\\d+/vote/2(\\?|$)' },
      { kind: 'dislike', url: '/posts/\\d+/vote/3(\\?|$)' },
      { kind: 'like', direction: 'undo', url: '/posts/\\d+/vote/0(\\?|$)' },
      // Accepting an answer.
      { kind: 'rate', url: '/posts/\\d+/vote/1(\\?|$)', grade: 'experimental' },
      { kind: 'save', direction: 'undo', url: '/posts/\\d+/save\\?(.*&)?isUndo=true(&|$)' },
      { kind: 'save', url: '/posts/\\d+/save(\\?|$)' },
      { kind: 'follow', url: '/posts/\\d+/vote/21\\?(.*&)?undo=false(&|$)' },
      { kind: 'follow', direction: 'undo', url: '/posts/\\d+/vote/21\\?(.*&)?undo=true(&|$)' },
      // With a query it is the request for more comments.
      { kind: 'comment', url: '/posts/\\d+/comments$' },
      { kind: 'comment', direction: 'undo', url: '/posts/comments/\\d+/vote/10(\\?|$)' },
      { kind: 'like', url: '/posts/comments/\\d+/vote/2(\\?|$)', grade: 'experimental' },
      { kind: 'like', direction: 'undo', url: '/posts/comments/\\d+/vote/0(\\?|$)', grade: 'experimental' },
      { kind: 'report', url: '/flags/((posts|comments)/\\d+|questions/\\d+/(close|reopen))/add(/|\\?|$)' },
      { kind: 'report', direction: 'undo', url: '/flags/(posts|comments)/\\d+/retract/' },
    ],
  },
} satisfies Platform;

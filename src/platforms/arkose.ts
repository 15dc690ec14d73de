import type { Platform } from './platform.ts';

export default {
  id: 'arkose',
  name: 'Arkose Labs',
  owner: 'Arkose Labs',
  group: 'captcha',
  hosts: ['https://*.arkoselabs.com/*', 'https://*.funcaptcha.com/*', 'https://*.arkoselabs.cn/*'],
  allFrames: true,
  // Games stand in frames inside frames, which may be blank.
  blankFrames: true,
  adFunded: false,
  evidence: '2026-08',
  page: [],
  captcha: {
    challenge: {
      url: '^https://[^/]+\\.(arkoselabs\\.(com|cn)|funcaptcha\\.com)/',
      effort: '#game_children_challenge a, [data-e2e="game-core-frame"] :is(button, a, canvas), #root canvas',
      wrong: ['#wrong_children_button', '#wrongTimeout_children_button'],
      variant: 'puzzle',
      answer: '/fc/ca/',
      image: '/fc/gfct/',
    },
  },
} satisfies Platform;

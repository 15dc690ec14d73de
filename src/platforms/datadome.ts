import type { Platform } from './platform.ts';

export default {
  id: 'datadome',
  name: 'DataDome',
  owner: 'DataDome',
  group: 'captcha',
  hosts: ['https://*.captcha-delivery.com/*'],
  pages: ['https://geo.captcha-delivery.com/captcha/*', 'https://c.captcha-delivery.com/captcha/*'],
  allFrames: true,
  adFunded: false,
  evidence: 'undated',
  page: [],
  captcha: {
    challenge: {
      url: '^https://(geo|c)\\.captcha-delivery\\.com/captcha/',
      effort: '[class*="sliderContainer"], #captcha__puzzle, #captcha__audio__button',
      variant: 'slider',
      answer: '/captcha/check\\?',
    },
  },
} satisfies Platform;

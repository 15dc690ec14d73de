import type { Platform } from './platform.ts';

export default {
  id: 'hcaptcha',
  name: 'hCaptcha',
  owner: 'Intuition Machines',
  group: 'captcha',
  hosts: ['https://*.hcaptcha.com/*'],
  pages: ['https://*.hcaptcha.com/captcha/*'],
  allFrames: true,
  adFunded: false,
  evidence: '2026-01',
  page: [],
  captcha: {
    box: {
      url: '^https://[^/]+\\.hcaptcha\\.com/captcha/.*frame=checkbox(&|$)',
      // All of it ticks the box, its label too.
      control: '#anchor, #checkbox',
      on: '#checkbox[aria-checked="true"]',
    },
    challenge: {
      url: '^https://[^/]+\\.hcaptcha\\.com/captcha/.*frame=challenge',
      effort: '.task-grid .task, .challenge-answer, .challenge-view canvas',
      submit: '.button-submit',
      grids: [
        { grid: '.task-grid', labels: 9, variant: 'image-3x3' },
        { grid: '.challenge-answer', labels: 1, variant: 'choice' },
        { grid: '.challenge-view canvas', labels: 1, variant: 'area' },
      ],
      wrong: ['.display-error[aria-hidden="false"]'],
      answer: '/checkcaptcha/',
      image: '/getcaptcha[/?]',
    },
  },
} satisfies Platform;

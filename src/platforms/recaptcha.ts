import type { Platform } from './platform.ts';

const frame = '^https://(www\\.)?(google\\.com|recaptcha\\.net)/recaptcha/(api2|enterprise)/';

export default {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  owner: 'Google',
  group: 'captcha',
  hosts: [
    'https://www.google.com/*',
    'https://google.com/*',
    'https://www.recaptcha.net/*',
    'https://recaptcha.net/*',
  ],
  pages: [
    'https://www.google.com/recaptcha/*',
    'https://google.com/recaptcha/*',
    'https://www.recaptcha.net/recaptcha/*',
    'https://recaptcha.net/recaptcha/*',
  ],
  allFrames: true,
  adFunded: false,
  evidence: '2026-04',
  page: [],
  captcha: {
    // With `size=invisible` the frame holds a badge, nothing to tick.
    box: {
      url: `${frame}anchor`,
      // The label beside the box ticks it, too.
      control: '#recaptcha-anchor, .rc-anchor-content',
      on: '#recaptcha-anchor[aria-checked="true"]',
    },
    challenge: {
      url: `${frame}bframe`,
      effort: 'td.rc-imageselect-tile, #audio-response',
      submit: '#recaptcha-verify-button',
      grids: [
        { grid: 'table.rc-imageselect-table-33', labels: 9, variant: 'image-3x3' },
        { grid: 'table.rc-imageselect-table-44', labels: 16, variant: 'image-4x4' },
        { grid: '#audio-response', labels: 1, variant: 'audio' },
      ],
      replaced: '.rc-imageselect-dynamic-selected',
      wrong: [
        '.rc-imageselect-incorrect-response',
        '.rc-imageselect-error-select-more',
        '.rc-imageselect-error-dynamic-more',
        '.rc-imageselect-error-select-something',
        '.rc-audiochallenge-error-message',
      ],
      answer: '/recaptcha/(api2|enterprise)/userverify',
      image: '/recaptcha/(api2|enterprise)/payload',
      extra: '/recaptcha/(api2|enterprise)/replaceimage',
    },
  },
} satisfies Platform;

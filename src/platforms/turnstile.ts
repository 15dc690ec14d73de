import type { Platform } from './platform.ts';

export default {
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  owner: 'Cloudflare',
  group: 'captcha',
  hosts: ['https://challenges.cloudflare.com/*'],
  pages: ['https://challenges.cloudflare.com/cdn-cgi/challenge-platform/*'],
  allFrames: true,
  adFunded: false,
  evidence: '2026-07',
  page: [],
  captcha: {
    // The box is in a closed shadow root: a press lands on its host, and whether it is ticked cannot be seen.
    box: { url: '/turnstile/', control: 'body' },
  },
} satisfies Platform;

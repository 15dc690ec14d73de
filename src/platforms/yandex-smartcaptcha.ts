import type { Platform } from './platform.ts';

export default {
  id: 'yandex-smartcaptcha',
  name: 'Yandex SmartCaptcha',
  owner: 'Yandex',
  group: 'captcha',
  hosts: ['https://smartcaptcha.yandexcloud.net/*'],
  allFrames: true,
  adFunded: false,
  evidence: 'undated',
  page: [],
  captcha: {
    grade: 'experimental',
    box: { url: '/checkbox', control: '.CheckboxCaptcha' },
    challenge: {
      url: '/advanced',
      effort: '.AdvancedCaptcha-View, .AdvancedCaptcha-ImageWrapper, .AdvancedCaptcha-CanvasContainer',
      submit: '.AdvancedCaptcha [type="submit"]',
      variant: 'puzzle',
    },
  },
} satisfies Platform;

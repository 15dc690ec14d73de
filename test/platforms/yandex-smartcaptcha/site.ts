import type { Site } from '../stage/site.ts';

/** Yandex SmartCaptcha, from public code, undated: one frame with a box, one with a picture. */
export const SITE: Site = {
  platform: 'yandex-smartcaptcha',
  words: { en: { robot: 'I’m not a robot', send: 'Submit' }, ru: { robot: 'Я не робот', send: 'Отправить' } },
  pages: [
    {
      url: 'https://smartcaptcha.yandexcloud.net/checkbox.html',
      within: 'https://tickets.example/smart-box',
      onlySignedIn: true,
      controls: [
        {
          press: 'box',
          look: '<div class="CheckboxCaptcha"><input here type="submit" id="js-button" aria-label="{robot}" style="width:30px;height:30px"></div>',
          act: { kind: 'captcha', variant: 'click', quantity: 0, seenBy: 'page' },
        },
      ],
    },
    {
      url: 'https://smartcaptcha.yandexcloud.net/advanced.html',
      within: 'https://tickets.example/smart-picture',
      onlySignedIn: true,
      controls: [
        {
          solve: 'picture',
          rounds: [
            '<form class="AdvancedCaptcha" action="#"><div class="AdvancedCaptcha-View"><div tile class="AdvancedCaptcha-ImageWrapper" style="width:300px;height:100px"></div></div><button send type="submit">{send}</button></form>',
          ],
          tiles: 1,
          act: { kind: 'captcha', variant: 'puzzle', quantity: 0, seenBy: 'page' },
        },
      ],
    },
  ],
};

import type { DrawnCaptcha } from './platform.ts';

/**
 * What CAPTCHAs of providers are drawn in, for sites that are not known to draw any: only a press on one of these
 * brings the script that looks for them, with listeners that no other page needs.
 */
export const DRAWN_CAPTCHA_SIGNS = '[class*="geetest_"], awswaf-captcha, #captcha-container';

/**
 * CAPTCHAs that have no frame of their own: the site draws them into its page. They are looked for from the start on
 * sites that are known to draw some (`drawsCaptchas`), elsewhere from the first press on one. None gives a label.
 */
export const DRAWN_CAPTCHAS: readonly DrawnCaptcha[] = [
  // AWS WAF: a grid of pictures on a canvas, and a button that sends the choice; the page goes on, or is loaded anew.
  {
    variant: 'puzzle',
    widget: 'awswaf-captcha, #captcha-container:has([id^="amzn-"])',
    effort: 'canvas, #amzn-captcha-verify-button, #amzn-btn-audio-internal, #amzn-btn-verify-internal, input',
    sends: '#amzn-btn-verify-internal',
  },
  // GeeTest 3: a slider or pictures in a panel.
  {
    variant: 'slider',
    widget: '.geetest_panel, .geetest_holder',
    effort: '.geetest_slider_button, .geetest_item, .geetest_commit, .geetest_item_img, .geetest_table_box',
    passed: '.geetest_success_radar_tip, .geetest_holder.geetest_success',
  },
  // GeeTest 4: the same in a box.
  {
    variant: 'slider',
    widget: '.geetest_box',
    effort:
      '.geetest_slider, .geetest_track, .geetest_btn, .geetest_item, .geetest_window, .geetest_subitem, .geetest_submit',
    passed: '.geetest_lock_success, .geetest_result_tips.geetest_success',
  },
  // TikTok's own: a slider under a puzzle or a rotated picture, or two like shapes to press and a button.
  {
    variant: 'puzzle',
    widget: '.captcha-verify-container, .captcha-disable-scroll',
    effort:
      '#captcha-verify-image, [data-testid="whirl-inner-img"], img, .secsdk-captcha-drag-icon, [draggable="true"], .verify-captcha-submit-button, .cap-relative button.cap-w-full',
    sends:
      '.secsdk-captcha-drag-icon, [draggable="true"], .verify-captcha-submit-button, .cap-relative button.cap-w-full',
  },
];

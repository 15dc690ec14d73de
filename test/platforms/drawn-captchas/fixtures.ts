/** A CAPTCHA that is drawn into the page: its markup, what is pressed, and what the site does when it is right. */
export interface DrawnFixture {
  what: string;
  language: string;
  /** The whole page. */
  markup: string;
  /** Selectors of what a person presses, in order; the last press sends the answer. */
  presses: readonly string[];
  /** What the site removes, and the class that it sets, when the answer is accepted. */
  removes?: string;
  sets?: { on: string; class: string };
  variant: string;
  /** Selector of something in it that gives up: closing it, asking for another. */
  givesUp: string;
}

/** TikTok's own: from a public solver of 2025-04. */
const tiktokPuzzle = `<main><div class="captcha-verify-container" style="width:380px"><img id="captcha-verify-image" alt=""><div class="cap-flex"><div draggable="true"><button class="secsdk-captcha-drag-icon">→</button></div></div><button id="captcha_refresh_button"></button><button id="captcha_close_button" aria-label="Close"></button></div></main>`;
const tiktokShapes = `<main><div class="captcha-disable-scroll"><div class="cap-relative"><img id="captcha-verify-image" alt=""><button class="cap-w-full">確認</button></div><a class="verify-bar-close"></a></div></main>`;

/** AWS WAF: from public solvers of 2022 and the vendor's documentation. */
const aws = `<main><awswaf-captcha><div id="captcha-container"><div id="root"><canvas></canvas><button id="amzn-btn-audio-internal"></button><button id="amzn-btn-refresh-internal"></button><button id="amzn-btn-verify-internal">Confirm</button></div></div></awswaf-captcha></main>`;

/** GeeTest 3 and 4: from vendors' tables and public solvers. */
const geetest3 = `<main><div class="geetest_holder geetest_wind"><div class="geetest_radar_tip"></div></div><div class="geetest_panel"><div class="geetest_slider"><div class="geetest_slider_button"></div></div><a class="geetest_close"></a><a class="geetest_refresh_1"></a></div></main>`;
const geetest4 = `<main><div class="geetest_captcha"><div class="geetest_btn_click"></div></div><div class="geetest_box"><div class="geetest_window"><div class="geetest_item"></div><div class="geetest_item"></div></div><div class="geetest_submit">提交</div><div class="geetest_close"></div><div class="geetest_refresh"></div></div></main>`;

export const DRAWN = [
  {
    what: 'TikTok’s slider',
    language: 'en',
    markup: tiktokPuzzle,
    presses: ['.secsdk-captcha-drag-icon'],
    removes: '.captcha-verify-container',
    variant: 'puzzle',
    givesUp: '#captcha_close_button',
  },
  {
    what: 'TikTok’s two like shapes',
    language: 'ja',
    markup: tiktokShapes,
    presses: ['img', 'img', '.cap-w-full'],
    removes: '.captcha-disable-scroll',
    variant: 'puzzle',
    givesUp: '.verify-bar-close',
  },
  {
    what: 'AWS WAF’s pictures',
    language: 'de',
    markup: aws,
    presses: ['canvas', 'canvas', '#amzn-btn-verify-internal'],
    removes: 'awswaf-captcha',
    variant: 'puzzle',
    givesUp: '#amzn-btn-refresh-internal',
  },
  {
    what: 'GeeTest 3',
    language: 'zh',
    markup: geetest3,
    presses: ['.geetest_slider_button'],
    sets: { on: '.geetest_holder', class: 'geetest_success' },
    variant: 'slider',
    givesUp: '.geetest_close',
  },
  {
    what: 'GeeTest 4',
    language: 'zh',
    markup: geetest4,
    presses: ['.geetest_item', '.geetest_submit'],
    sets: { on: '.geetest_captcha', class: 'geetest_lock_success' },
    variant: 'slider',
    givesUp: '.geetest_close',
  },
] satisfies DrawnFixture[];

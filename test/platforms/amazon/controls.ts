import type { ControlFixture } from '../fixture.ts';

function widget(inside: string): string {
  return `<div data-hook="review"><div data-hook="review-voting-widget"><span data-hook="helpful-vote-statement">12 people found this helpful</span>${inside}</div></div>`;
}

const review = '<form><textarea></textarea><input here type="submit" value="Submit"></form>';

export const CONTROLS = [
  {
    what: 'helpful',
    language: 'en',
    is: 'like',
    off: widget('<span class="a-button"><input here type="submit" aria-label="Helpful"></span>'),
  },
  { what: 'helpful', language: 'de', is: 'like', off: widget('<button>Nützlich<i here></i></button>') },
  {
    what: 'helpful',
    language: 'ja',
    is: 'like',
    off: widget('<a href="/hz/reviews-render/vote"><i here></i>役に立った</a>'),
  },
  {
    what: 'reporting a review',
    language: 'en',
    is: '',
    off: widget('<a here href="/hz/reviews-render/report-review">Report</a>'),
  },
  { what: 'sending a review', language: 'fr', path: '/review/create-review', is: 'rate', off: review },
  {
    what: 'sending a review by a plain button',
    language: 'ar',
    path: '/review/create-review',
    is: 'rate',
    off: '<form><textarea></textarea><button type="button">+</button><button here>إرسال</button></form>',
  },
  {
    what: 'searching beside the review',
    language: 'en',
    path: '/review/create-review',
    is: '',
    off: '<form role="search"><input name="q"><button here type="submit">Search</button></form>',
  },
  { what: 'searching', language: 'fr', path: '/s', is: '', off: review },
  {
    what: 'letters in a picture',
    language: 'en',
    path: '/errors/validateCaptcha',
    is: 'captcha:text',
    off: '<form action="/errors/validateCaptcha"><img><input name="field-keywords"><button here type="submit">Continue shopping</button></form>',
  },
  {
    what: 'a button to go on, without a picture',
    language: 'en',
    path: '/errors/validateCaptcha',
    is: '',
    off: '<form action="/errors/validateCaptcha"><button here type="submit">Continue shopping</button></form>',
  },
] satisfies ControlFixture[];

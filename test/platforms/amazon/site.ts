import type { Site } from '../stage/site.ts';

function widget(inside: string): string {
  return `<div data-hook="review"><div data-hook="review-voting-widget"><span data-hook="helpful-vote-statement">12</span>${inside}</div></div>`;
}

const review =
  '<form method="post" action="/review/thanks"><textarea box name="review"></textarea><input here type="submit" value="{submit}"></form>';

/** Amazon, from public code, undated. How the requests look is not known. */
export const SITE: Site = {
  platform: 'amazon',
  words: {
    en: { helpful: 'Helpful', thanks: 'Thank you for your feedback', submit: 'Submit' },
    ja: { helpful: '役に立った', thanks: 'フィードバックありがとうございます', submit: '投稿' },
    ar: { helpful: 'مفيد', thanks: 'شكرا على ملاحظاتك', submit: 'إرسال' },
  },
  pages: [
    {
      url: 'https://www.amazon.com/dp/B000',
      onlySignedIn: true,
      controls: [
        {
          press: 'helpful',
          look: widget(
            '<span class="a-button"><input here type="submit" value="{helpful}" aria-label="{helpful}"></span>',
          ),
          becomes: widget('<span>{thanks}</span>'),
          sends: { to: 'POST /hz/reviews-render/ajax/vote', form: { csrf: 'c' } },
          act: { kind: 'like', seenBy: 'page' },
        },
        {
          press: 'reporting a review',
          look: widget('<a here href="/hz/reviews-render/report-review">Report</a>'),
          becomes: widget('<span>Reported</span>'),
          sends: { to: 'POST /hz/reviews-render/report-review', form: { csrf: 'c' } },
        },
        {
          form: 'searching',
          look: '<form action="/s"><input box name="k"><input here type="submit" value="Go"></form>',
          text: 'umbrella',
        },
      ],
    },
    {
      url: 'https://www.amazon.com/review/create-review',
      onlySignedIn: true,
      controls: [
        { form: 'review', look: review, text: 'It rained in', act: { kind: 'rate', seenBy: 'page' } },
      ],
    },
    {
      url: 'https://www.amazon.com/errors/validateCaptcha',
      onlySignedIn: true,
      controls: [
        {
          form: 'letters in a picture',
          look: '<form action="/errors/validateCaptcha"><input box name="field-keywords"><button here type="submit">{submit}</button></form>',
          text: 'RXKTPL',
          act: { kind: 'captcha', variant: 'text', seenBy: 'page' },
        },
        {
          form: 'going on without a picture',
          look: '<form action="/errors/validateCaptcha?x"><button here type="submit">{submit}</button></form>',
        },
      ],
    },
  ],
};

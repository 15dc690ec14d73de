import type { ControlFixture } from '../fixture.ts';

const form = '<form><textarea></textarea><button here type="submit">Send</button></form>';

export const CONTROLS = [
  {
    what: 'sending a review',
    language: 'en',
    path: '/UserReviewEdit-g1-d2-Rain.html',
    is: 'rate',
    off: form,
  },
  {
    what: 'sending a review',
    language: 'de',
    path: '/UserReviewEdit-g1-d2-Rain.html',
    is: 'rate',
    off: form.replace('Send', 'Absenden'),
  },
  {
    what: 'sending a review by a plain button',
    language: 'ar',
    path: '/UserReviewEdit-g1-d2-Rain.html',
    is: 'rate',
    off: '<form><textarea></textarea><button type="button">+</button><button here>إرسال</button></form>',
  },
  {
    what: 'searching beside the review',
    language: 'en',
    path: '/UserReviewEdit-g1-d2-Rain.html',
    is: '',
    off: '<form role="search"><input name="q"><button here type="submit">Search</button></form>',
  },
  { what: 'searching', language: 'en', path: '/', is: '', off: form },
] satisfies ControlFixture[];

import type { ControlFixture } from '../fixture.ts';

const form = '<div role="dialog"><textarea></textarea><button here type="submit">Post</button></div>';

export const CONTROLS = [
  { what: 'sending a review', language: 'en', path: '/local/writereview', is: 'rate', off: form },
  {
    what: 'sending a review',
    language: 'ar',
    path: '/local/writereview',
    is: 'rate',
    off: form.replace('Post', 'نشر'),
  },
  {
    what: 'searching the map',
    language: 'en',
    path: '/maps/place/Rain',
    is: '',
    off: '<form><button here type="submit">Search</button></form>',
  },
  {
    what: 'reading a review',
    language: 'en',
    path: '/maps/place/Rain',
    is: '',
    off: '<div data-review-id="1"><button here>More</button></div>',
  },
] satisfies ControlFixture[];

import type { ControlFixture } from '../fixture.ts';

const form = '<form><textarea></textarea><button here type="submit">Send</button></form>';

export const CONTROLS = [
  { what: 'sending a review', language: 'en', path: '/writeareview/biz/abc', is: 'rate', off: form },
  {
    what: 'sending a review',
    language: 'de',
    path: '/writeareview/biz/abc',
    is: 'rate',
    off: form.replace('Send', 'Absenden'),
  },
  { what: 'searching', language: 'en', path: '/', is: '', off: form },
] satisfies ControlFixture[];

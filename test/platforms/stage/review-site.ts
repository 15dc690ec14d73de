import type { Control, Site } from './site.ts';

interface ReviewSite {
  platform: string;
  /** The page on which a review is written. */
  writes: string;
  /** A page with another form, which is no act. */
  home: string;
}

function form(to: string): string {
  return `<form method="post" action="${to}"><textarea box name="text"></textarea><button here type="submit">{send}</button></form>`;
}

/** A site of whose review form nothing is known but the address of its page. */
export function reviewSite({ platform, writes, home }: ReviewSite): Site {
  const review: Control = {
    form: 'review',
    look: form('/thanks'),
    text: 'Wet',
    act: { kind: 'rate', seenBy: 'page' },
  };
  const search: Control = { form: 'searching', look: form('/search'), text: 'rain' };
  return {
    platform,
    words: { en: { send: 'Send' }, de: { send: 'Absenden' } },
    pages: [
      { url: writes, onlySignedIn: true, controls: [review] },
      { url: home, onlySignedIn: true, controls: [search] },
    ],
  };
}

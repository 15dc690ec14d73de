import { reviewSite } from '../stage/review-site.ts';

/** Yelp, undated. */
export const SITE = reviewSite({
  platform: 'yelp',
  writes: 'https://www.yelp.com/writeareview/biz/abc',
  home: 'https://www.yelp.com/',
});

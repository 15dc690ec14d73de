import { reviewSite } from '../stage/review-site.ts';

/** Tripadvisor, undated. */
export const SITE = reviewSite({
  platform: 'tripadvisor',
  writes: 'https://www.tripadvisor.com/UserReviewEdit-g1-d2-Rain.html',
  home: 'https://www.tripadvisor.com/',
});

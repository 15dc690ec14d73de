import { visitEach } from '../platforms/stage/visit-each.ts';

visitEach('Sites for search, rating, answers and paid work', 'search', 'rating', 'ai', 'work');

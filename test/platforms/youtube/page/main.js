import { scenario } from '/replica/stage/page/scenario.js';
import { mobilePage, musicPage, playlistPage } from './other-pages.js';
import { say } from './requests.js';
import { shortsPage } from './shorts.js';
import { watchPage } from './watch.js';

const PAGES = [
  [/^music\./, musicPage],
  [/^m\./, mobilePage],
  [/\/shorts\//, shortsPage],
  [/\/playlist$/, playlistPage],
  [/\/watch$/, watchPage],
];

const where = location.host + location.pathname;
const [, create] = PAGES.find(([pattern]) => pattern.test(where));
document.body.prepend(create());

void say('log_event');
if (scenario.signedIn) navigator.sendBeacon('/api/stats/watchtime?ns=yt&el=detailpage');

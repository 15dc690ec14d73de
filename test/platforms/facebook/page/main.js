import { el } from '/replica/stage/page/element.js';
import { virtualList } from '/replica/stage/page/list.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { control } from './control.js';
import { createPost } from './post.js';
import { say } from './requests.js';
import { openComposer } from './share.js';
import { sideColumn } from './side.js';
import { words } from './words.js';

const POSTS = 40;
const ROW = 220;

const items = Array.from({ length: POSTS }, (_, index) => ({
  id: `12210000000000${100 + index}`,
  name: `p${index}`,
  position: index + 1,
  reaction: index % 7 === 6 ? 1 : null,
  saved: false,
}));

const feed = el('div', { role: 'feed' });
feed.append(
  virtualList({
    items,
    rowHeight: ROW,
    create: createPost,
    onScroll: () => void say('CometNewsFeedPaginationQuery'),
  }),
);
const mind = control({ label: words.mind, content: words.mind, click: openComposer, mark: 'new post' });
document.body.append(el('div', { role: 'main', style: 'width:60%' }, mind, feed));
if (scenario.signedIn) document.body.append(sideColumn());
void say('CometVideoFeedVisitMutation');

import { el } from '/replica/stage/page/element.js';
import { virtualList } from '/replica/stage/page/list.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { compose, composer } from './compose.js';
import { followAll } from './follow.js';
import { noise } from './requests.js';
import { createTweet } from './tweet.js';
import { words } from './words.js';

const POSTS = 60;
const ROW = 170;

const items = Array.from({ length: POSTS }, (_, index) => ({
  id: `18000000000000${100 + index}`,
  name: `p${index}`,
  author: index === 1 ? 'ilike' : `user${index}`,
  counts: 66 + index,
  like: index % 10 === 9,
  repost: false,
  bookmark: false,
  poll: index === 3,
  follow: index === 2 || index === 4,
}));

const newPost = el(
  'a',
  {
    'data-testid': 'SideNav_NewTweet_Button',
    href: '/compose/post',
    role: 'link',
    mark: 'new post',
    on: {
      click(event) {
        event.preventDefault();
        compose({});
      },
    },
  },
  words.post,
);

document.addEventListener('keydown', (event) => {
  if (event.key === 'n' && !event.target.isContentEditable && scenario.signedIn) compose({});
});

const column = el('div', { 'data-testid': 'primaryColumn' });
if (scenario.signedIn) column.append(composer({ inline: true, name: 'inline' }));
column.append(
  virtualList({
    items,
    rowHeight: ROW,
    create() {
      const tweet = createTweet();
      return { node: el('div', { 'data-testid': 'cellInnerDiv' }, tweet.node), bind: tweet.bind };
    },
    onScroll() {
      void noise.timeline();
      void noise.promoted();
    },
  }),
);

const root = el('div', { id: 'react-root' }, el('header', { role: 'banner' }, newPost));
if (scenario.extra.suggestions !== undefined) root.append(followAll(Number(scenario.extra.suggestions)));
root.append(el('main', { role: 'main' }, column));
document.body.prepend(root);
void noise.pipeline();

import { el } from '/replica/stage/page/element.js';
import { virtualList } from '/replica/stage/page/list.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { openCreate } from './create.js';
import { textButton } from './dialog.js';
import { iconButton } from './icon-button.js';
import { chat, followButton, openStory } from './people.js';
import { createPost } from './post.js';
import { readFeed } from './requests.js';
import { words } from './words.js';

const POSTS = 40;
const ROW = 240;

const items = Array.from({ length: POSTS }, (_, index) => ({
  id: `35000000000000${100 + index}`,
  name: `p${index}`,
  liked: index % 7 === 6,
  saved: false,
  reposted: false,
}));

const side = el(
  'div',
  { style: 'position:fixed;inset-inline-end:0;top:0;width:200px;background:#fff' },
  followButton('follow'),
  textButton('○', 'story', openStory),
  iconButton({ labels: [words.create], click: openCreate, mark: 'create' }).node,
  chat(),
);
const rows = virtualList({ items, rowHeight: ROW, create: createPost, onScroll: () => void readFeed() });
document.body.append(el('main', { role: 'main', style: 'width:60%' }, rows));
if (scenario.signedIn) document.body.append(side);

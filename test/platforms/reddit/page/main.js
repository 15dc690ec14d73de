import { el } from '/replica/stage/page/element.js';
import { virtualList } from '/replica/stage/page/list.js';
import { commentSection } from './comments.js';
import { createPost } from './post.js';
import { say, telemetry } from './requests.js';
import { sideColumn } from './side.js';

const POSTS = 30;
const ROW = 120;

const items = Array.from({ length: POSTS }, (_, index) => ({
  id: `t3_p${index}`,
  name: `p${index}`,
  vote: index % 7 === 6 ? 'UP' : 'NONE',
  saved: false,
}));

const feed = virtualList({ items, rowHeight: ROW, create: createPost, onScroll: telemetry });
document.body.append(
  el('shreddit-app', { style: 'display:block;width:60%' }, commentSection(), el('shreddit-feed', {}, feed)),
  sideColumn(),
);
void say('ExposeVariant');

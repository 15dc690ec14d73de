import { el, mark, set } from '/replica/stage/page/element.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { commentArea } from './comments.js';
import { control } from './control.js';
import { openPostMenu } from './post-menu.js';
import { reactionControls } from './reactions.js';
import { openShare } from './share.js';
import { words } from './words.js';

const pair = scenario.extra.generation === 'pair';

function barButton(role, label, click) {
  const content = el('div', pair ? {} : { 'data-ad-rendering-role': role }, label);
  return control({ label, click, content });
}

/** One post of the feed; `bind` shows another one in the same elements. */
export function createPost() {
  let item;
  const reactions = reactionControls();
  const comments = commentArea();
  const text = el('div', { 'data-ad-comet-preview': 'message' });
  const permalink = el('a', { role: 'link' }, '2h');
  const summary = el('div', { role: 'button', tabindex: 0 });
  const menu = control({ label: words.actions, click: () => openPostMenu(item), 'aria-haspopup': 'menu' });
  const comment = barButton('comment_button', words.comment, () => comments.box.focus());
  const share = barButton('share_button', words.share, () => openShare(item));
  const bar = el('div', {}, ...reactions.nodes, comment, share);
  const node = el('div', { 'aria-describedby': 'a b c' }, permalink, text, menu, summary, bar, comments.node);

  const bind = (next) => {
    item = next;
    set(node, 'aria-posinset', item.position);
    text.textContent = `Post ${item.name}`;
    set(permalink, 'href', `/permalink.php?story_fbid=${item.id}`);
    set(summary, 'aria-label', words.summary(3706));
    summary.textContent = '3.7K';
    mark(`summary ${item.name}`, summary);
    mark(`menu of ${item.name}`, menu);
    mark(`comment ${item.name}`, comment);
    mark(`share ${item.name}`, share);
    reactions.bind(item);
    comments.bind(item);
  };
  return { node, bind };
}

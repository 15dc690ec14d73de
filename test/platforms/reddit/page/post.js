import { el, mark, set } from '/replica/stage/page/element.js';
import { openLayer } from '/replica/stage/page/layer.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { mutate } from './requests.js';
import { shadowed } from './shadow.js';
import { voteButtons } from './votes.js';
import { words } from './words.js';

async function toggleSave(item) {
  const saveState = item.saved ? 'NONE' : 'SAVED';
  if (await mutate('UpdatePostSaveState', { postId: item.id, saveState })) item.saved = !item.saved;
}

function hide(item) {
  void mutate('UpdatePostHideState', { postId: item.id, hideState: 'HIDDEN' });
}

function openMenu(item) {
  const entry = (text, name, choose) => {
    const click = () => {
      close();
      choose(item);
    };
    return el(
      'li',
      { role: 'presentation' },
      el('div', { role: 'menuitem', tabindex: 0, mark: name, on: { click } }, text),
    );
  };
  const save = entry(item.saved ? words.unsave : words.save, 'menu save', toggleSave);
  const menu = shadowed('faceplate-menu', {}, save, entry(words.hide, 'menu hide', hide));
  const close = openLayer(document.body, menu);
}

/** One post of the feed; its arrows are in its own shadow root. `bind` shows another post. */
export function createPost() {
  let item;
  const votes = voteButtons('Post');
  const share = el('button', { 'data-action-bar-action': 'share' }, words.share);
  const open = () => scenario.signedIn && openMenu(item);
  const dots = el('button', { 'aria-label': words.menu, on: { click: open } }, '…');
  const menu = shadowed('shreddit-post-overflow-menu', {}, dots);
  const bar = el(
    'div',
    { class: 'shreddit-post-container' },
    votes.node,
    shadowed('shreddit-post-share-button', {}, share),
  );
  const post = shadowed('shreddit-post', { style: 'display:block' }, el('slot'), bar, menu);
  const title = el('a');
  post.append(title);

  const bind = (next) => {
    item = next;
    set(post, 'id', item.id);
    title.setAttribute('href', `/r/test/comments/${item.id}/`);
    title.textContent = `Post ${item.name}`;
    votes.bind(item);
    mark(`share ${item.name}`, share);
    mark(`menu of ${item.name}`, dots);
  };
  return { node: el('article', {}, post), bind };
}

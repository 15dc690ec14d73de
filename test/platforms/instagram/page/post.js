import { el, mark } from '/replica/stage/page/element.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { commentArea } from './comments.js';
import { iconButton, iconToggle } from './icon-button.js';
import { openPostMenu, openShareSheet } from './post-menu.js';
import { callRest, mutate, old } from './requests.js';
import { words } from './words.js';

function sendLike(after, item) {
  if (old) return callRest(`web/likes/${item.id}/${after ? 'like' : 'unlike'}/`);
  const input = { media_id: item.id, container_module: 'feed_timeline' };
  return after
    ? mutate('usePolarisLikeMediaXIGLikeMutation', 'xig_media_like', input)
    : mutate('usePolarisLikeMediaXIGUnlikeMutation', 'xig_media_unlike', input);
}

function sendSave(after, item) {
  if (old) return callRest(`web/save/${item.id}/${after ? 'save' : 'unsave'}/`);
  return after
    ? mutate('usePolarisSaveMediaSaveMutation', 'xig_media_save', { media_id: item.id })
    : mutate('usePolarisSaveMediaUnsaveMutation', 'xig_media_unsave', { media_id: item.id });
}

function sendRepost(after, item) {
  const input = { media_id: item.id, note_style: 13, audience: 7, text: '' };
  return after
    ? mutate('usePolarisCreateMediaRepostMutation', 'xdt_create_media_note_v2', input)
    : mutate('usePolarisDeleteMediaRepostMutation', 'xdt_delete_media_note', { media_id: item.id });
}

/** One post of the feed; `bind` shows another one in the same elements. */
export function createPost() {
  let item;
  const stateOf = (key) => ({
    subject: () => item,
    read: () => item[key],
    write(state, subject) {
      subject[key] = state;
    },
  });
  const buttons = {
    like: iconToggle({ drawing: 'like', labels: words.like, send: sendLike, ...stateOf('liked') }),
    comment: iconButton({ labels: [words.comment], click: () => comments.box.focus() }),
    repost: iconToggle({ labels: [words.repost], send: sendRepost, ...stateOf('reposted') }),
    share: iconButton({ labels: [words.share], click: openShareSheet }),
    save: iconToggle({ drawing: 'save', labels: words.save, send: sendSave, ...stateOf('saved') }),
    more: iconButton({ labels: [words.more], click: () => openPostMenu(item) }),
  };
  const comments = commentArea();
  const media = el('div', { style: 'width:120px;height:60px;background:#ccc', tabindex: 0 });
  media.addEventListener('dblclick', () => {
    if (scenario.signedIn && !item.liked) void buttons.like.toggle(true);
  });
  const bar = Object.values(buttons).map(({ node }) => node);
  const text = el('span');
  const permalink = el('a', { role: 'link' }, el('time', {}, '2h'));
  const node = el('article', {}, permalink, text, media, el('section', {}, ...bar), comments.node);

  const bind = (next) => {
    item = next;
    text.textContent = `Post ${item.name}`;
    permalink.setAttribute('href', `/p/${item.id}/`);
    for (const [name, button] of Object.entries(buttons)) mark(`${name} ${item.name}`, button.node);
    mark(`media ${item.name}`, media);
    buttons.like.paint(item.liked);
    buttons.repost.paint(item.reposted);
    buttons.save.paint(item.saved);
    comments.bind(item);
  };
  return { node, bind };
}

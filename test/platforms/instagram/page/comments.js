import { el, mark } from '/replica/stage/page/element.js';
import { editor } from '/replica/stage/page/editor.js';
import { iconToggle } from './icon-button.js';
import { callRest, mutate, old } from './requests.js';
import { words } from './words.js';

function commentHeart(name) {
  const id = '17900000000000001';
  let liked = false;
  const write = (state) => {
    liked = state;
  };
  const send = (after) => {
    if (old) return callRest(`web/comments/${after ? 'like' : 'unlike'}/${id}/`);
    return after
      ? mutate('PolarisCommentActionsLikeMutation', 'xig_comment_like', { comment_id: id })
      : mutate('PolarisCommentActionsUnlikeMutation', 'xig_comment_unlike', { comment_id: id });
  };
  const options = { drawing: 'like', labels: words.like, size: 12, mark: `comment like ${name}` };
  return iconToggle({ ...options, read: () => liked, write, send }).node;
}

/** A post's comments and the box for a new one; `bind(item)` empties both for another post. */
export function commentArea() {
  let item;
  const list = el('ul');
  const addComment = (text) => list.replaceChildren(el('li', {}, text, commentHeart(item.name)));

  const send = async (text) => {
    const fields = { comment_text: text, media_id: item.id };
    const accepted = old
      ? await callRest(`web/comments/${item.id}/add/`, fields)
      : await mutate('PolarisPostCommentInputRevampedMutation', 'xig_comment_create', fields);
    if (accepted) addComment(text);
    return accepted;
  };
  const labels = old ? { placeholder: words.write } : { role: 'textbox', 'data-lexical-editor': 'true' };
  const { box, submit, empty } = editor({
    kind: old ? 'textarea' : 'lexical',
    keys: 'enter',
    eager: true,
    send,
    'aria-label': words.write,
    ...labels,
  });
  const button = el('div', { role: 'button', tabindex: 0, on: { click: submit } }, words.post);

  const bind = (next) => {
    item = next;
    empty();
    addComment('First');
    mark(`comment box ${item.name}`, box);
    mark(`comment send ${item.name}`, button);
  };
  return { node: el('div', {}, list, el('form', { method: 'POST' }, el('div', {}, box, button))), box, bind };
}

import { el, mark, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { editor } from '/replica/stage/page/editor.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { button } from './buttons.js';
import { mutate } from './requests.js';
import { words } from './words.js';

/** The box for a comment or a reply: a placeholder until it is pressed, then an editor with its button. */
export function commentBox({ name, placeholder, send }) {
  const host = el('ytd-comment-simplebox-renderer');
  const close = () => host.replaceChildren(area);
  const open = () => {
    if (!scenario.signedIn) return;
    const sendAndClose = async (text) => {
      const accepted = await send(text);
      if (accepted) setTimeout(close, 50);
      return accepted;
    };
    const { box, submit } = editor({
      kind: 'plain',
      send: sendAndClose,
      id: 'contenteditable-root',
      mark: `${name} box`,
    });
    const submitter = button({ label: words.comment, name: `${name} send`, click: submit });
    host.replaceChildren(
      el(
        'ytd-commentbox',
        {},
        box,
        el('ytd-button-renderer', { id: 'submit-button' }, el('yt-button-shape', {}, submitter)),
      ),
    );
    box.focus();
  };
  const area = el('div', { id: 'placeholder-area', tabindex: 0, on: { click: open } }, placeholder);
  mark(`${name} open`, area);
  close();
  return host;
}

/** Likes, dislikes and everything else of a comment go to one address with an opaque token. */
function commentBar(name) {
  let rating = null;
  const paint = (state) => {
    rating = state;
    for (const [kind, node] of Object.entries(buttons)) set(node, 'aria-pressed', String(state === kind));
  };
  const press = (kind) => {
    const after = rating === kind ? null : kind;
    const token = btoa(`${kind}${String(after)}`);
    return optimistically(paint, rating, after, () =>
      mutate('comment/perform_comment_action', { actions: [token] }),
    );
  };
  const make = (kind, text) =>
    button({
      label: words[kind],
      text,
      name: `comment ${kind} ${name}`,
      click: () => press(kind),
      'aria-pressed': 'false',
    });
  const buttons = { like: make('like', '▲'), dislike: make('dislike', '▼') };
  const wrap = (kind) =>
    el('ytd-toggle-button-renderer', { id: `${kind}-button` }, el('yt-button-shape', {}, buttons[kind]));
  return el('ytd-comment-engagement-bar', {}, el('div', { id: 'toolbar' }, wrap('like'), wrap('dislike')));
}

function thread(name) {
  const send = (text) =>
    mutate('comment/create_comment_reply', { commentText: text, createReplyParams: 'Egs' });
  return el(
    'ytd-comment-thread-renderer',
    {},
    el('ytd-comment-view-model', {}, el('div', {}, 'First'), commentBar(name)),
    commentBox({ name: `reply ${name}`, placeholder: words.reply, send }),
  );
}

/** The comments under a video. */
export function commentSection() {
  const send = (text) => mutate('comment/create_comment', { commentText: text, createCommentParams: 'Egs' });
  return el(
    'ytd-comments',
    {},
    commentBox({ name: 'comment', placeholder: words.addComment, send }),
    thread('c0'),
    thread('c1'),
  );
}

import { el, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { editor } from '/replica/stage/page/editor.js';
import { button, likePair } from './buttons.js';
import { rate } from './rating.js';
import { mutate } from './requests.js';
import { words } from './words.js';

/** A playlist of somebody else: saving it is a "like" of the playlist in the request, and nowhere else. */
export function playlistPage() {
  let saved = false;
  const paint = (state) => {
    saved = state;
    set(node, 'aria-pressed', String(state));
  };
  const click = () => {
    const after = !saved;
    const send = () => mutate(after ? 'like/like' : 'like/removelike', { target: { playlistId: 'PL0' } });
    return optimistically(paint, !after, after, send);
  };
  const node = button({ label: words.savePlaylist, name: 'save playlist', click, 'aria-pressed': 'false' });
  return el('ytd-playlist-header-renderer', {}, el('ytd-toggle-button-renderer', {}, node));
}

/** The player bar of YouTube Music. */
export function musicPage() {
  const song = { id: 'm0', rating: null };
  const shape = (name, node) => el('yt-button-shape', { id: `button-shape-${name}` }, node);
  const holder = (like, dislike) =>
    el('ytmusic-like-button-renderer', {}, shape('dislike', dislike), shape('like', like));
  const paint = () => pair.paint(song.rating);
  const pair = likePair({
    holder,
    names: { like: 'like', dislike: 'dislike' },
    click: (kind) => rate(song, kind, paint),
  });
  return el('ytmusic-player-bar', {}, pair.node);
}

/** The site for phones: its buttons say nothing about their state. */
export function mobilePage() {
  const video = { id: 'v0', rating: null };
  const bar = el('ytm-slim-video-action-bar-renderer');
  const paint = () => {
    bar.style.color = video.rating === null ? '' : 'blue';
  };
  for (const kind of ['like', 'dislike']) {
    bar.append(button({ label: words[kind], text: kind, name: kind, click: () => rate(video, kind, paint) }));
  }
  const send = (text) => mutate('comment/create_comment', { commentText: text, createCommentParams: 'Egs' });
  const { box, submit } = editor({ kind: 'textarea', send, mark: 'comment box' });
  const submitter = button({ label: words.comment, name: 'comment send', click: submit });
  return el('ytm-app', {}, bar, el('ytm-commentbox', {}, box, submitter));
}

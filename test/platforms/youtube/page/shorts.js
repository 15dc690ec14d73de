import { el } from '/replica/stage/page/element.js';
import { likePair } from './buttons.js';
import { commentBox } from './comments.js';
import { rate } from './rating.js';
import { mutate, say } from './requests.js';
import { words } from './words.js';

function holder(like, dislike) {
  return el(
    'reel-action-bar-view-model',
    {},
    el('like-button-view-model', {}, like),
    el('dislike-button-view-model', {}, dislike),
  );
}

/** Shorts: several action bars are in the document at once. */
export function shortsPage() {
  void say('reel/reel_watch_sequence');
  const page = el('ytd-shorts');
  for (const name of ['s0', 's1', 's2']) {
    const video = { id: name, rating: name === 's1' ? 'like' : null };
    const paint = () => pair.paint(video.rating);
    const names = { like: `like ${name}`, dislike: `dislike ${name}` };
    const pair = likePair({ holder, names, click: (kind) => rate(video, kind, paint) });
    paint();
    page.append(el('ytd-reel-video-renderer', { style: 'display:block;height:300px' }, pair.node));
  }
  const send = (text) => mutate('comment/create_comment', { commentText: text, createCommentParams: 'Egs' });
  const panel = commentBox({ name: 'comment', placeholder: words.addComment, send });
  page.prepend(el('ytd-engagement-panel-section-list-renderer', {}, panel));
  return page;
}

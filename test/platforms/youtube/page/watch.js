import { el } from '/replica/stage/page/element.js';
import { likePair, watchHolder } from './buttons.js';
import { commentSection } from './comments.js';
import { rate } from './rating.js';
import { say } from './requests.js';
import { subscribeButton } from './subscribe.js';
import { videoMenus } from './video-menus.js';

const videos = Array.from({ length: 8 }, (_, index) => ({
  id: `v${index}`,
  rating: index === 1 ? 'like' : null,
}));

/** The watch page. Another video is shown in the same elements, without a new document. */
export function watchPage() {
  let video = videos[0];
  const paint = (rated) => {
    if (rated === video) pair.paint(video.rating);
  };
  const pair = likePair({
    holder: watchHolder,
    names: { like: 'like', dislike: 'dislike' },
    click: (kind) => rate(video, kind, paint),
  });
  const title = el('h1');
  const open = (next) => {
    video = next;
    title.textContent = video.id;
    history.pushState({}, '', `/watch?v=${video.id}`);
    paint(video);
    void say('next');
  };
  const related = videos.map((next) =>
    el(
      'a',
      {
        href: `/watch?v=${next.id}`,
        mark: `video ${next.id}`,
        style: 'display:inline-block;padding:4px',
        on: {
          click(event) {
            event.preventDefault();
            open(next);
          },
        },
      },
      next.id,
    ),
  );
  paint(video);
  const actions = el(
    'div',
    { id: 'actions' },
    pair.node,
    videoMenus(() => video),
  );
  return el(
    'ytd-watch-flexy',
    {},
    el('ytd-watch-metadata', {}, title, subscribeButton(), actions),
    el('div', { id: 'related' }, ...related),
    commentSection(),
  );
}

import { optimistically } from '/replica/stage/page/act.js';
import { mutate } from './requests.js';

/** Rates a video: 'like', 'dislike' or null; taking either back is the same call. */
export function rate(video, pressed, paint) {
  const before = video.rating;
  const after = before === pressed ? null : pressed;
  const show = (rating) => {
    video.rating = rating;
    paint(video);
  };
  const send = () =>
    mutate(after === null ? 'like/removelike' : `like/${after}`, { target: { videoId: video.id } });
  return optimistically(show, before, after, send);
}

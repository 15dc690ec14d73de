import type { RequestFixture } from '../fixture.ts';

const api = 'POST https://www.youtube.com/youtubei/v1';
const q = '?prettyPrint=false';

export const REQUESTS = [
  { request: `${api}/like/like${q}`, page: '/watch', carries: 'like' },
  { request: `POST https://music.youtube.com/youtubei/v1/like/like${q}`, page: '/watch', carries: 'like' },
  { request: `${api}/like/like${q}`, page: '/playlist', carries: 'save' },
  { request: `${api}/like/removelike${q}`, page: '/playlist', carries: 'undo save' },
  { request: `${api}/like/dislike${q}`, page: '/watch', carries: 'dislike' },
  { request: `${api}/like/removelike${q}`, page: '/shorts/abc', carries: 'undo like' },
  { request: `${api}/subscription/subscribe${q}`, page: '/watch', carries: 'follow' },
  { request: `${api}/subscription/unsubscribe${q}`, page: '/watch', carries: 'undo follow' },
  { request: `${api}/comment/create_comment${q}`, page: '/watch', carries: 'comment' },
  { request: `POST https://m.youtube.com/youtubei/v1/comment/create_comment_reply${q}`, carries: 'comment' },
  { request: `${api}/flag/flag${q}`, page: '/watch', carries: 'report' },
  { request: `${api}/backstage/create_post${q}`, carries: 'post' },
  { request: 'POST https://studio.youtube.com/youtubei/v1/upload/createvideo?alt=json', carries: 'post' },
  { request: `${api}/playlist/create${q}`, page: '/watch', carries: 'save' },
  { request: `${api}/browse/edit_playlist${q}`, page: '/watch', carries: 'save' },
  { request: `${api}/browse/edit_playlist${q}`, page: '/playlist', carries: 'ignore save' },
  { request: `${api}/flag/get_form${q}`, page: '/watch', carries: '' },
  { request: `${api}/share/get_share_panel${q}`, page: '/watch', carries: '' },
  { request: `${api}/comment/perform_comment_action${q}`, page: '/watch', carries: '' },
  { request: `${api}/comment/update_comment${q}`, page: '/watch', carries: 'ignore comment' },
  { request: `${api}/notification/modify_channel_preference${q}`, page: '/watch', carries: '' },
  { request: `${api}/player${q}`, page: '/watch', carries: '' },
  { request: 'GET https://returnyoutubedislikeapi.com/votes?videoId=abc', page: '/watch', carries: '' },
] satisfies RequestFixture[];

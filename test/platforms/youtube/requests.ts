import type { RequestFixture } from '../fixture.ts';

const api = 'POST https://www.youtube.com/youtubei/v1';
const q = '?prettyPrint=false';
const playlist = { target: { playlistId: 'PL0' } };
const edit = `${api}/browse/edit_playlist${q}`;

export const REQUESTS = [
  { request: `${api}/like/like${q}`, json: { target: { videoId: 'abc' } }, carries: 'like' },
  { request: `POST https://music.youtube.com/youtubei/v1/like/like${q}`, carries: 'like' },
  { request: `${api}/like/like${q}`, json: playlist, carries: 'save' },
  { request: `${api}/like/removelike${q}`, json: playlist, carries: 'undo save' },
  { request: `${api}/like/dislike${q}`, carries: 'dislike' },
  { request: `${api}/like/removelike${q}`, carries: 'undo like' },
  { request: `${api}/subscription/subscribe${q}`, carries: 'follow' },
  { request: `${api}/subscription/unsubscribe${q}`, carries: 'undo follow' },
  { request: `${api}/comment/create_comment${q}`, json: { commentText: 'So wet' }, carries: 'comment' },
  {
    request: `${api}/comment/create_comment${q}`,
    json: { commentText: '#rain' },
    carries: 'comment + 1 tags',
  },
  { request: `POST https://m.youtube.com/youtubei/v1/comment/create_comment_reply${q}`, carries: 'comment' },
  { request: `${api}/flag/flag${q}`, carries: 'report' },
  { request: `${api}/backstage/create_post${q}`, carries: 'post' },
  { request: 'POST https://studio.youtube.com/youtubei/v1/upload/createvideo?alt=json', carries: 'post' },
  { request: `${api}/playlist/create${q}`, carries: 'save' },
  { request: edit, json: { playlistId: 'WL', actions: [{ action: 'ACTION_ADD_VIDEO' }] }, carries: 'save' },
  {
    request: edit,
    json: { playlistId: 'WL', actions: [{ action: 'ACTION_REMOVE_VIDEO_BY_VIDEO_ID' }] },
    carries: 'undo save',
  },
  {
    request: edit,
    json: { playlistId: 'PL0', actions: [{ action: 'ACTION_SET_PLAYLIST_NAME' }] },
    carries: '',
  },
  { request: `${api}/flag/get_form${q}`, carries: '' },
  { request: `${api}/share/get_share_panel${q}`, carries: '' },
  { request: `${api}/comment/perform_comment_action${q}`, carries: '' },
  { request: `${api}/comment/update_comment${q}`, carries: 'ignore comment' },
  { request: `${api}/notification/modify_channel_preference${q}`, carries: '' },
  { request: `${api}/player${q}`, carries: '' },
  { request: 'GET https://returnyoutubedislikeapi.com/votes?videoId=abc', carries: '' },
] satisfies RequestFixture[];

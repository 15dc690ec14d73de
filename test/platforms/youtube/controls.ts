import type { ControlFixture } from '../fixture.ts';

type Markup = (pressed: boolean, label: string) => string;

/** The three generations of a like button: 2021, 2024, June 2026. */
const toggle2021: Markup = (pressed, label) =>
  `<ytd-menu-renderer><div id="top-level-buttons-computed"><ytd-toggle-button-renderer><a><yt-icon-button><button id="button" aria-pressed="${pressed}" aria-label="${label}"><yt-icon here></yt-icon></button></yt-icon-button></a></ytd-toggle-button-renderer><ytd-toggle-button-renderer><a><button aria-pressed="false"></button></a></ytd-toggle-button-renderer></div></ytd-menu-renderer>`;

const button2024: Markup = (pressed, label) =>
  `<ytd-watch-metadata><segmented-like-dislike-button-view-model><like-button-view-model><toggle-button-view-model><button class="yt-spec-button-shape-next" aria-pressed="${pressed}" aria-label="${label}"><div here></div></button></toggle-button-view-model></like-button-view-model></segmented-like-dislike-button-view-model></ytd-watch-metadata>`;

const button2026: Markup = (pressed, label) =>
  `<reel-action-bar-view-model><like-button-view-model><button class="ytSpecButtonShapeNextHost" aria-pressed="${pressed}" aria-label="${label}"><div here></div></button></like-button-view-model></reel-action-bar-view-model>`;

const dislike: Markup = (pressed, label) =>
  `<dislike-button-view-model><button aria-pressed="${pressed}" aria-label="${label}"><div here></div></button></dislike-button-view-model>`;

const oldDislike: Markup = (pressed, label) =>
  `<div id="top-level-buttons-computed"><ytd-toggle-button-renderer></ytd-toggle-button-renderer><ytd-toggle-button-renderer><button aria-pressed="${pressed}" aria-label="${label}"><i here></i></button></ytd-toggle-button-renderer></div>`;

const music: Markup = (pressed, label) =>
  `<ytmusic-like-button-renderer><yt-button-shape id="button-shape-like"><button aria-pressed="${pressed}" aria-label="${label}"><div here></div></button></yt-button-shape></ytmusic-like-button-renderer>`;

function commentVote(id: string): Markup {
  return (pressed, label) =>
    `<ytd-comment-view-model><ytd-comment-engagement-bar><ytd-toggle-button-renderer id="${id}"><button aria-pressed="${pressed}" aria-label="${label}"><div here></div></button></ytd-toggle-button-renderer></ytd-comment-engagement-bar></ytd-comment-view-model>`;
}

function subscribe(on: boolean, label: string): string {
  const style = on ? 'tonal' : 'filled';
  return `<yt-subscribe-button-view-model><button class="yt-spec-button-shape-next yt-spec-button-shape-next--${style}" aria-label="${label}"><div here>${label}</div></button></yt-subscribe-button-view-model>`;
}

function voted(what: string, language: string, is: string, markup: Markup, label: string): ControlFixture {
  return { what, language, is, off: markup(false, label), on: markup(true, label) };
}

const box =
  '<ytd-commentbox><div id="contenteditable-root" contenteditable="true"></div><ytd-button-renderer id="submit-button"><button></button></ytd-button-renderer></ytd-commentbox>';

export const CONTROLS = [
  voted('thumb, 2021', 'en', 'like', toggle2021, 'like this video along with 17 other people'),
  voted('thumb, 2024', 'de', 'like', button2024, 'Mag ich'),
  voted('thumb, 2024', 'ar', 'like', button2024, 'تسجيل إعجاب بالفيديو'),
  voted('thumb of a Short, 2026', 'ja', 'like', button2026, '他 1,024 人もこの動画を高く評価しました'),
  voted('thumb down', 'ru', 'dislike', dislike, 'Видео не понравилось'),
  voted('thumb down, 2021', 'tr', 'dislike', oldDislike, 'Beğenme'),
  voted('thumb on Music', 'fr', 'like', music, "J'aime"),
  voted('thumb of a comment', 'zh-Hant', 'like', commentVote('like-button'), '喜歡這則留言'),
  voted(
    'thumb down of a comment',
    'es',
    'dislike',
    commentVote('dislike-button'),
    'No me gusta este comentario',
  ),
  {
    what: 'subscribing',
    language: 'en',
    is: 'follow',
    off: subscribe(false, 'Subscribe'),
    on: subscribe(true, 'Subscribed'),
  },
  {
    what: 'saving a whole playlist',
    language: 'pt',
    is: 'save',
    off: '<ytd-playlist-header-renderer><ytd-toggle-button-renderer><button aria-pressed="false"><div here></div></button></ytd-toggle-button-renderer></ytd-playlist-header-renderer>',
    on: '<ytd-playlist-header-renderer><ytd-toggle-button-renderer><button aria-pressed="true"><div here></div></button></ytd-toggle-button-renderer></ytd-playlist-header-renderer>',
  },
  {
    what: 'playlist in the list',
    language: 'ar',
    is: 'save',
    off: '<ytd-playlist-add-to-option-renderer><tp-yt-paper-checkbox role="checkbox" aria-checked="false"><div here></div></tp-yt-paper-checkbox></ytd-playlist-add-to-option-renderer>',
    on: '<ytd-playlist-add-to-option-renderer><tp-yt-paper-checkbox role="checkbox" aria-checked="true"><div here></div></tp-yt-paper-checkbox></ytd-playlist-add-to-option-renderer>',
  },
  { what: 'comment button', language: 'sr', is: 'comment', off: box.replace('<button>', '<button here>') },
  {
    what: 'comment box',
    language: 'en',
    is: 'comment',
    off: box.replace('contenteditable="true"', 'contenteditable="true" here'),
  },
  {
    what: 'editing a comment',
    language: 'en',
    is: '',
    off: `<ytd-comment-dialog-renderer>${box.replace('<button>', '<button here>')}</ytd-comment-dialog-renderer>`,
  },
  {
    what: 'share button',
    language: 'en',
    is: '',
    off: '<yt-button-view-model><button aria-label="Share"><div here></div></button></yt-button-view-model>',
  },
  {
    what: 'sorting',
    language: 'en',
    is: '',
    off: '<ytd-toggle-button-renderer><button here aria-pressed="false"></button></ytd-toggle-button-renderer>',
  },
  {
    what: 'live chat',
    language: 'en',
    is: '',
    off: '<yt-live-chat-text-input-field-renderer><div here contenteditable="true"></div></yt-live-chat-text-input-field-renderer>',
  },
] satisfies ControlFixture[];

import type { ControlFixture } from '../fixture.ts';

function action(name: string, label: string, active = ''): string {
  return `<article><div class="status"><a href="/@ada/1133"></a><div class="status__action-bar"><button type="button" class="status__action-bar__button ${name} icon-button ${active}" aria-label="${label}" title="${label}"><svg here class="icon icon-${name === 'star-icon' ? 'star' : 'x'}"></svg></button></div></div></article>`;
}

function boost(label: string, active = ''): string {
  return `<article><div class="status"><button type="button" class="status__action-bar__button icon-button ${active}" title="${label}"><svg here class="icon icon-retweet"></svg></button></div></article>`;
}

/** Phanpy. */
function phanpy(name: string, title: string, checked = ''): string {
  return `<div class="status"><a href="#/mastodon.example/s/1"></a><button type="button" title="${title}" class="plain ${name} ${checked}"><span here class="icon"></span></button></div>`;
}

/** Elk, whose buttons have neither class nor state but the icon's. */
function elk(icon: string, label: string): string {
  return `<article><a href="/mastodon.example/@ada/1133"></a><div flex class="status-actions"><div flex-1><button w-fit class="text-secondary" aria-label="${label}"><div rounded-full><div here class="i-ri:${icon}"></div></div></button></div></div></article>`;
}

/** Pixelfed, whose icons are all that tells its buttons apart. */
function pixelfed(icon: string, label = ''): string {
  return `<div class="card"><a href="/i/web/post/7"></a><button type="button" class="btn btn-light font-weight-bold rounded-pill"><span><i here class="${icon}"></i></span><span class="d-none d-md-inline">${label}</span></button></div>`;
}

function form(inside: string): string {
  return `<form class="compose-form">${inside}<textarea class="autosuggest-textarea__textarea"></textarea><button here type="submit">Post!</button></form>`;
}

export const CONTROLS = [
  {
    what: 'star',
    language: 'en',
    is: 'like',
    off: action('star-icon', 'Favorite'),
    on: action('star-icon', 'Remove from favorites', 'active'),
  },
  {
    what: 'star',
    language: 'ar',
    is: 'like',
    off: action('star-icon', 'فضّله'),
    on: action('star-icon', 'إزالته من المفضلة', 'active'),
  },
  {
    what: 'star',
    language: 'de',
    is: 'like',
    off: action('star-icon', 'Favorisieren'),
    on: action('star-icon', 'Aus Favoriten entfernen', 'active activate'),
  },
  {
    what: 'boost in the menu of the button',
    language: 'en',
    is: '',
    off: '<article><div class="status"></div></article><ul class="dropdown-menu__container__list"><li class="dropdown-menu__item reblog-menu-item"><button type="button" data-index="0"><svg class="icon icon-retweet"></svg><span here>Boost</span></button></li></ul>',
  },
  {
    what: 'heart in Phanpy',
    language: 'en',
    is: 'like',
    off: phanpy('favourite-button', 'Like'),
    on: phanpy('favourite-button', 'Unlike', 'checked'),
  },
  {
    what: 'heart in Pixelfed',
    language: 'fr',
    is: 'like',
    off: pixelfed('far fa-heart mr-md-2', 'J’aime'),
    on: pixelfed('fas fa-heart mr-md-1 text-danger fa-lg', '1 J’aime'),
  },
  {
    what: 'boost in Pixelfed',
    language: 'he',
    is: 'share',
    off: pixelfed('far fa-retweet'),
    on: pixelfed('fas fa-retweet fa-lg text-warning'),
  },
  {
    what: 'bookmark in Pixelfed',
    language: 'ko',
    is: 'save',
    off: pixelfed('far fa-bookmark'),
    on: pixelfed('fas fa-bookmark fa-lg text-warning'),
  },
  { what: 'opening comments in Pixelfed', language: 'en', is: '', off: pixelfed('far fa-comment mr-md-2') },
  {
    what: 'heart in Elk',
    language: 'en',
    is: 'like',
    off: elk('heart-3-line', 'Favorite'),
    on: elk('heart-3-fill', 'Favorited'),
  },
  {
    what: 'star in Elk',
    language: 'ja',
    is: 'like',
    off: elk('star-line', 'お気に入り'),
    on: elk('star-fill', 'お気に入り済み'),
  },
  {
    what: 'boost in Elk',
    language: 'fr',
    is: 'share',
    off: elk('repeat-line', 'Partager'),
    on: elk('repeat-fill', 'Partagé'),
  },
  {
    what: 'bookmark in Elk',
    language: 'de',
    is: 'save',
    off: elk('bookmark-line', 'Lesezeichen'),
    on: elk('bookmark-fill', 'Mit Lesezeichen versehen'),
  },
  { what: 'reply in Elk', language: 'en', is: '', off: elk('chat-1-line', 'Reply') },
  { what: 'quote in Elk', language: 'en', is: '', off: elk('double-quotes-l', 'Quote') },
  { what: 'boost', language: 'en', is: 'share', off: boost('Boost'), on: boost('Unboost', 'active') },
  {
    what: 'boost in Phanpy',
    language: 'fr',
    is: 'share',
    off: phanpy('reblog-button', 'Partager'),
    on: phanpy('reblog-button', 'Annuler le partage', 'checked'),
  },
  {
    what: 'bookmark',
    language: 'ja',
    is: 'save',
    off: action('bookmark-icon', 'ブックマーク'),
    on: action('bookmark-icon', 'ブックマークを解除', 'active'),
  },
  {
    what: 'bookmark in Phanpy',
    language: 'es',
    is: 'save',
    off: phanpy('bookmark-button', 'Marcador'),
    on: phanpy('bookmark-button', 'Quitar marcador', 'checked'),
  },
  { what: 'button of a post', language: 'nl', is: 'post', off: form('<svg class="icon icon-globe"></svg>') },
  {
    what: 'button of a private mention',
    language: 'en',
    is: '',
    off: form('<svg class="icon icon-at"></svg>'),
  },
  { what: 'button of an edit', language: 'en', is: '', off: form('<div class="edit-indicator"></div>') },
  { what: 'opening a reply', language: 'en', is: '', off: action('reply', 'Reply') },
  { what: 'more', language: 'en', is: '', off: phanpy('reply-button', 'Reply') },
] satisfies ControlFixture[];

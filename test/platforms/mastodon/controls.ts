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
    what: 'heart in Phanpy',
    language: 'en',
    is: 'like',
    off: phanpy('favourite-button', 'Like'),
    on: phanpy('favourite-button', 'Unlike', 'checked'),
  },
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

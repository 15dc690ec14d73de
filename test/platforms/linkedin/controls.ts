import type { ControlFixture } from '../fixture.ts';

function sdui(icon: string, label: string): string {
  return `<div role="listitem" componentkey="k"><a href="/feed/update/1"></a><div><button aria-label="${label}" class="_1a2b"><svg id="${icon}"><use here></use></svg></button><button aria-expanded="false"><svg id="chevron-up-small"></svg></button></div></div>`;
}

function ember(pressed: boolean, label: string): string {
  return `<div class="feed-shared-update-v2"><button class="artdeco-button react-button__trigger" aria-pressed="${pressed}" aria-label="${label}"><li-icon here></li-icon></button></div>`;
}

export const CONTROLS = [
  {
    what: 'thumb, 2026',
    language: 'en',
    is: 'like',
    off: sdui('thumbs-up-outline-small', 'Reaction button state: no reaction'),
    on: sdui('thumbs-up-fill-small', 'Reaction button state: Like'),
  },
  {
    what: 'thumb with another reaction, 2026',
    language: 'ar',
    is: 'like',
    off: sdui('thumbs-up-outline-small', 'حالة زر التفاعل: لا يوجد تفاعل'),
    on: sdui('heart-small', 'حالة زر التفاعل: أحببته'),
  },
  {
    what: 'thumb, 2022',
    language: 'de',
    is: 'like',
    off: ember(false, 'Auf den Beitrag von Ada mit „Gefällt mir“ reagieren'),
    on: ember(true, '„Gefällt mir“ für den Beitrag von Ada zurücknehmen'),
  },
  {
    what: 'thumb, 2025',
    language: 'fr',
    is: 'like',
    off: '<button data-view-name="reaction-button" aria-pressed="false"><span here>J’aime</span></button>',
    on: '<button data-view-name="reaction-button" aria-pressed="true"><span here>J’aime</span></button>',
  },
  {
    what: 'button of a comment',
    language: 'es',
    is: 'comment',
    off: '<form class="comments-comment-box"><div contenteditable="true"></div><button class="comments-comment-box__submit-button--cr"><span here>Comentar</span></button></form>',
  },
  {
    what: 'button of a post',
    language: 'pt',
    is: 'post',
    off: '<div class="share-box-v2__modal"><div contenteditable="true" role="textbox"></div><button class="share-box-footer__primary-btn"><span here>Publicar</span></button></div>',
  },
  {
    what: 'opening the comments',
    language: 'en',
    is: '',
    off: '<button><svg here id="comment-small"></svg></button>',
  },
  {
    what: 'opening the repost menu',
    language: 'en',
    is: '',
    off: '<button aria-expanded="false"><svg here id="repost-small"></svg></button>',
  },
  {
    what: 'private message',
    language: 'en',
    is: '',
    off: '<div class="msg-overlay-list-bubble"><div here contenteditable="true" role="textbox"></div></div>',
  },
] satisfies ControlFixture[];

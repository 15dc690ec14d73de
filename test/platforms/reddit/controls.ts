import type { ControlFixture } from '../fixture.ts';

/** What stands in the shadow root of a post. */
function shreddit(direction: string, pressed: boolean, label: string): string {
  return `<span class="rpl-vote-button-group"><button ${direction} aria-pressed="${pressed}" data-action-bar-action="${direction}"><svg here></svg><faceplate-screen-reader-content>${label}</faceplate-screen-reader-content></button></span>`;
}

/** 2020. */
function redesign(direction: string, pressed: boolean): string {
  return `<div class="Post"><button aria-label="${direction}" aria-pressed="${pressed}" data-click-id="${direction}"><i here></i></button></div>`;
}

function old(arrow: string): string {
  return `<div class="thing" data-fullname="t3_1"><div class="midcol unvoted"><div here class="arrow ${arrow} login-required" role="button" tabindex="0"></div></div></div>`;
}

function oldSave(label: string): string {
  return `<ul class="flat-list buttons"><li class="link-save-button save-button"><a here href="#">${label}</a></li></ul>`;
}

const usertext =
  '<form class="usertext cloneable"><textarea name="text"></textarea><button type="submit" class="save">save</button></form>';

export const CONTROLS = [
  {
    what: 'arrow up',
    language: 'en',
    is: 'like',
    off: shreddit('upvote', false, 'Upvote'),
    on: shreddit('upvote', true, 'Upvote'),
  },
  {
    what: 'arrow down',
    language: 'fr',
    is: 'dislike',
    off: shreddit('downvote', false, 'Vote contre'),
    on: shreddit('downvote', true, 'Vote contre'),
  },
  {
    what: 'arrow up',
    language: 'ar',
    is: 'like',
    off: shreddit('upvote', false, 'تصويت إيجابي'),
    on: shreddit('upvote', true, 'تصويت إيجابي'),
  },
  {
    what: 'arrow up, 2020',
    language: 'de',
    is: 'like',
    off: redesign('upvote', false),
    on: redesign('upvote', true),
  },
  {
    what: 'arrow down, 2020',
    language: 'en',
    is: 'dislike',
    off: redesign('downvote', false),
    on: redesign('downvote', true),
  },
  {
    what: 'saving, old',
    language: 'en',
    is: 'save',
    off: oldSave('save'),
    on: oldSave('unsave'),
  },
  {
    what: 'saving, old',
    language: 'es',
    is: 'save',
    off: oldSave('guardar'),
    on: oldSave('no guardar'),
  },
  {
    what: 'submitting, old',
    language: 'en',
    is: 'post',
    off: '<form class="submit content"><div class="usertext-edit"><textarea name="text"></textarea><button here type="submit" class="save">submit</button></div></form>',
  },
  { what: 'arrow up, old', language: 'en', is: 'like', off: old('up'), on: old('upmod') },
  { what: 'arrow down, old', language: 'pt', is: 'dislike', off: old('down'), on: old('downmod') },
  {
    what: 'button of a comment',
    language: 'es',
    is: 'comment',
    off: '<comment-composer-host><shreddit-composer><div slot="rte" contenteditable="true"></div><button here slot="submit-button" type="submit">Comentar</button></shreddit-composer></comment-composer-host>',
  },
  {
    what: 'button of a comment, old',
    language: 'en',
    is: 'comment',
    off: `<div class="commentarea">${usertext.replace('class="save"', 'class="save" here')}</div>`,
  },
  {
    what: 'editing a comment, old',
    language: 'en',
    is: '',
    off: `<div class="thing"><div class="entry">${usertext.replace('class="save"', 'class="save" here')}</div></div>`,
  },
  {
    what: 'share button',
    language: 'en',
    is: '',
    off: '<shreddit-post-share-button><button here data-action-bar-action="share"></button></shreddit-post-share-button>',
  },
  {
    what: 'private message, old',
    language: 'en',
    is: '',
    path: '/message/compose',
    off: usertext.replace('class="save"', 'class="save" here'),
  },
  { what: 'chat', language: 'en', is: '', path: '/chat/room/1', off: '<textarea here></textarea>' },
] satisfies ControlFixture[];

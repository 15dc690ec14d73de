import type { Call, Site } from '../stage/site.ts';

/** Newer calls share one address; the real one stands in the form. */
function resource(name: string, options: Record<string, unknown>): Call {
  return {
    to: `POST /resource/${name}/`,
    form: { source_url: '/pin/{id}/', data: JSON.stringify({ options, context: {} }) },
  };
}

function button(id: string, text: string): string {
  return `<div data-test-id="pin"><div data-test-id="${id}"><button type="button"><div here>${text}</div></button></div></div>`;
}

/** Pinterest, from public code and a live capture of 2026-04. */
export const SITE: Site = {
  platform: 'pinterest',
  words: {
    en: { save: 'Save', saved: 'Saved', follow: 'Follow', following: 'Following' },
    ar: { save: 'حفظ', saved: 'محفوظ', follow: 'متابعة', following: 'تتم متابعته' },
  },
  pages: [
    {
      url: 'https://www.pinterest.com/',
      controls: [
        {
          press: 'saving on a card',
          look: button('PinBetterSaveButton', '{save}'),
          becomes: button('PinBetterSaveButton', '{saved}'),
          sends: resource('[[RepinResource]]/create', { pin_id: '{id}', board_id: '2' }),
          act: { kind: 'save' },
        },
        {
          press: 'saving to a board',
          opener: button('PinBetterSaveDropdown', 'Rain'),
          look: button('boardDropdownSaveButton', '{save}'),
          becomes: 'gone',
          sends: resource('[[RepinResource]]/create', { pin_id: '{id}', board_id: '3' }),
          act: { kind: 'save' },
        },
        {
          press: 'removing from a board',
          opener: '<button>Edit</button>',
          look: '<button>Delete</button>',
          sends: resource('[[PinResource]]/delete', { id: '{id}' }),
          act: { kind: 'save', seenBy: 'network' },
          undo: true,
        },
        {
          toggle: 'heart',
          off: '<button data-test-id="react-button" aria-label="react"><svg here width="24"></svg></button>',
          on: '<button data-test-id="react-button" aria-label="react"><svg here width="24" fill="red"></svg></button>',
          does: resource('ApiResource/create', {
            url: '/v3/pins/{id}/[[react]]/',
            data: { reaction_type: 1 },
          }),
          undoes: resource('ApiResource/delete', { url: '/v3/pins/{id}/[[react]]/' }),
          act: { kind: 'like', seenBy: 'network' },
        },
        {
          toggle: 'following a board',
          off: '<button>{follow}</button>',
          on: '<button>{following}</button>',
          does: resource('ApiResource/update', { url: '/v3/boards/{id}/[[follow]]/' }),
          undoes: resource('ApiResource/delete', { url: '/v3/boards/{id}/[[follow]]/' }),
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          toggle: 'following somebody',
          off: '<button>{follow}</button>',
          on: '<button>{following}</button>',
          does: resource('[[UserFollowResource]]/create', { user_id: '{id}' }),
          undoes: resource('[[UserFollowResource]]/delete', { user_id: '{id}' }),
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          write: 'comment',
          look: '<div><div box contenteditable="true" style="min-height:20px"></div><button send>Post</button></div>',
          text: 'Lovely',
          sends: resource('ApiResource/create', {
            url: '/v3/aggregated_pin_data/{id}/[[comment]]/',
            data: { text: '{text}' },
          }),
          act: { kind: 'comment', seenBy: 'network' },
        },
        {
          press: 'publishing a pin',
          look: '<button data-test-id="storyboard-creation-nav-done">Publish</button>',
          sends: resource('[[StoryPinResource]]/create', { story_pin: '{}' }),
          act: { kind: 'post', seenBy: 'network' },
        },
        { press: 'choosing a board', look: button('PinBetterSaveDropdown', 'Rain') },
        {
          press: 'choosing a picture',
          look: '<button>Upload</button>',
          sends: resource('ApiResource/create', { url: '/v3/media/uploads/register/batch/' }),
        },
        { press: 'sending', look: button('closeup-share-button', 'Send') },
      ],
    },
  ],
};

import type { Call, Site } from '../stage/site.ts';

/** One address for most acts; a header and a field of the form name the operation. */
function call(operation: string): Call {
  return {
    to: 'POST /graphql/query',
    headers: { 'x-fb-friendly-name': `[[${operation}]]` },
    form: { fb_api_req_friendly_name: `[[${operation}]]`, variables: '{"mediaID":"{id}"}', doc_id: '1' },
  };
}

function say(info: string): Call {
  return {
    to: 'POST /api/v1/media/[[configure_text_only_post]]/',
    form: { caption: '{text}', publish_mode: 'text_post', text_post_app_info: `{"reply_control":0${info}}` },
  };
}

const box =
  '<div><div box contenteditable="true" role="textbox" data-lexical-editor="true" style="min-height:20px"></div><div send role="button" tabindex="0">{post}</div></div>';

function icon(label: string, fill: string, outline: string): string {
  return `<div data-pressable-container="true"><div role="button" tabindex="0"><svg aria-label="${label}" role="img" fill="${fill}" viewBox="0 0 18 18"><title>${label}</title><path here d="${outline}"></path></svg></div></div>`;
}

const HEART = 'M1.34375 7.53125L1.34375 7.54043L14 14L16 2Z';
const REPOST = 'M6.41256 1.23531L14 14L2 16Z';

/** Threads, from public code and captures up to 2026-09. */
export const SITE: Site = {
  platform: 'threads',
  words: {
    en: {
      like: 'Like',
      unlike: 'Unlike',
      repost: 'Repost',
      remove: 'Remove',
      follow: 'Follow',
      post: 'Post',
    },
    es: {
      like: 'Me gusta',
      unlike: 'No me gusta',
      repost: 'Republicar',
      remove: 'Eliminar',
      follow: 'Seguir',
      post: 'Publicar',
    },
    ar: {
      like: 'أعجبني',
      unlike: 'إلغاء الإعجاب',
      repost: 'إعادة نشر',
      remove: 'إزالة',
      follow: 'متابعة',
      post: 'نشر',
    },
  },
  pages: [
    {
      url: 'https://www.threads.com/',
      controls: [
        {
          toggle: 'heart',
          off: icon('{like}', 'transparent', HEART),
          on: icon('{unlike}', 'currentColor', HEART),
          does: call('useTHLikeMutationLikeMutation'),
          undoes: call('useTHLikeMutationUnlikeMutation'),
          act: { kind: 'like' },
        },
        {
          toggle: 'repost',
          off: icon('{repost}', 'currentColor', REPOST),
          on: icon('{remove}', 'currentColor', REPOST),
          menu: {
            off: '<div role="menuitem" tabindex="0">{repost}</div>',
            on: '<div role="menuitem" tabindex="0">{remove}</div>',
          },
          does: call('useTHCreateRepostMutation'),
          undoes: call('useTHDeleteRepostMutation'),
          act: { kind: 'share', seenBy: 'network' },
        },
        {
          toggle: 'follow',
          off: '<div here role="button" tabindex="0">{follow}</div>',
          on: '<div here role="button" tabindex="0">{remove}</div>',
          does: call('useTHFollowMutationFollowMutation'),
          undoes: call('useTHFollowMutationUnfollowMutation'),
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          toggle: 'save',
          off: '<div role="button" tabindex="0"><svg here aria-label="More" width="20"></svg></div>',
          on: '<div role="button" tabindex="0"><svg here aria-label="More" width="20"></svg></div>',
          menu: {
            off: '<div role="menuitem" tabindex="0">Save</div>',
            on: '<div role="menuitem" tabindex="0">Unsave</div>',
          },
          does: call('useBarcelonaSaveMutationSaveMutation'),
          undoes: call('useBarcelonaSaveMutationUnsaveMutation'),
          act: { kind: 'save', seenBy: 'network' },
        },
        {
          write: 'post by key',
          look: box,
          text: 'Rain #again',
          keys: 'Control+Enter',
          sends: say(''),
          act: { kind: 'post', tags: { quantity: 1 } },
        },
        {
          write: 'reply by key',
          look: box,
          text: 'So it is',
          keys: 'Control+Enter',
          sends: say(',"reply_id":"{id}"'),
          act: { kind: 'comment', pageAlone: { kind: 'post' } },
        },
        { write: 'post', look: box, text: 'Sun', sends: say(''), act: { kind: 'post', seenBy: 'network' } },
        { press: 'opening a reply', look: icon('Reply', 'currentColor', 'M20.656 17.008L2 2L4 14Z') },
        {
          press: 'opening the share dialog',
          look: icon('Share', 'currentColor', 'M15 1L2 2L4 14Z'),
          sends: call('BarcelonaPostEmbedDialogQuery'),
        },
        {
          press: 'seeing the inbox',
          look: '<div role="button" tabindex="0">Activity</div>',
          sends: call('BarcelonaActivityFeedMarkInboxAsSeenMutation'),
        },
      ],
    },
    {
      url: 'https://www.threads.com/messages/1',
      onlySignedIn: true,
      controls: [
        {
          write: 'message',
          look: box,
          text: 'Only you #secret',
          keys: 'Control+Enter',
          sends: call('BcnSendTextMessageMutation'),
        },
      ],
    },
  ],
};

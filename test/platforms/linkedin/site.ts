import type { Call, Site } from '../stage/site.ts';

const threadUrn = 'urn:li:activity:{id}';

/** Today's client: the address names the operation. */
function sdui(operation: string, payload: Record<string, unknown>): Call {
  return {
    to: `POST /flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.${operation}`,
    json: { requestId: `com.linkedin.sdui.${operation}`, requestedArguments: { payload } },
  };
}

function react(reactionType: string): Call {
  return sdui('reactions.[[create]]', { threadUrn, reactionType: `ReactionType_${reactionType}` });
}

/** Hashed classes; beside the button stands the one that opens the palette. */
function thumb(icon: string, label: string): string {
  return `<div role="listitem" componentkey="k"><div><button here aria-label="${label}" class="_1a2b"><svg id="${icon}" width="24"></svg></button><button aria-expanded="false"><svg id="chevron-up-small" width="24"></svg></button></div></div>`;
}

function ember(pressed: boolean, label: string): string {
  return `<div class="feed-shared-update-v2"><button here class="artdeco-button react-button__trigger" aria-pressed="${pressed}" aria-label="${label}">👍</button></div>`;
}

/** LinkedIn's two clients, from its own bundles and captures of 2026: today's, and the older one in a frame of it. */
export const SITE: Site = {
  platform: 'linkedin',
  words: {
    en: { none: 'Reaction button state: no reaction', like: 'Reaction button state: Like', follow: 'Follow' },
    ar: { none: 'حالة زر التفاعل: لا يوجد تفاعل', like: 'حالة زر التفاعل: أعجبني', follow: 'متابعة' },
  },
  pages: [
    {
      url: 'https://www.linkedin.com/feed/',
      controls: [
        {
          toggle: 'thumb',
          off: thumb('thumbs-up-outline-small', '{none}'),
          on: thumb('thumbs-up-fill-small', '{like}'),
          does: react('LIKE'),
          undoes: sdui('reactions.[[delete]]', { threadUrn, reactionType: 'ReactionType_LIKE' }),
          act: { kind: 'like' },
        },
        {
          press: 'love',
          opener:
            '<button aria-expanded="false" aria-label="Open reactions menu"><svg here width="24"></svg></button>',
          look: '<button><svg here id="heart-large" width="24"></svg></button>',
          sends: react('EMPATHY'),
          act: { kind: 'reaction', variant: 'love', seenBy: 'network' },
        },
        {
          write: 'comment',
          look: '<div><div data-testid="ui-core-tiptap-text-editor-wrapper"><div box contenteditable="true" role="textbox" style="min-height:20px"></div></div><button send class="_2c3d">Comment</button></div>',
          text: 'Well said #work',
          sends: sdui('comments.[[createComment]]', { threadUrn, text: '{text}' }),
          act: { kind: 'comment', seenBy: 'network', tags: { quantity: 1 } },
        },
        {
          press: 'repost',
          opener: '<button aria-expanded="false"><svg here id="repost-small" width="24"></svg></button>',
          look: '<div role="menuitem" tabindex="0">Repost</div>',
          sends: sdui('feed.requests.[[createInstantRepost]]', { threadUrn }),
          act: { kind: 'share', seenBy: 'network' },
        },
        {
          toggle: 'save',
          off: '<button><svg here id="overflow-web-ios-small" width="24"></svg></button>',
          on: '<button><svg here id="overflow-web-ios-small" width="24"></svg></button>',
          menu: {
            off: '<div role="menuitem" tabindex="0">Save</div>',
            on: '<div role="menuitem" tabindex="0">Unsave</div>',
          },
          does: sdui('update.[[saveState]]', { isSaved: true }),
          undoes: sdui('update.[[saveState]]', { isSaved: false }),
          act: { kind: 'save', seenBy: 'network' },
        },
        {
          toggle: 'follow',
          off: '<button>{follow}</button>',
          on: '<button>✓</button>',
          does: sdui('requests.feed.[[updateFollowState]]', {
            followStateType: 'FollowStateType_FOLLOW_ACTIVE',
          }),
          undoes: sdui('requests.feed.[[updateFollowState]]', {
            followStateType: 'FollowStateType_UNFOLLOW',
          }),
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          press: 'connecting',
          look: '<button>Connect</button>',
          sends: {
            to: 'POST /voyager/api/voyagerRelationshipsDashMemberRelationships?action=[[verifyQuotaAndCreateV2]]',
            json: { invitee: {} },
          },
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          press: 'endorsing',
          look: '<button>Endorse</button>',
          becomes: '<button>Endorsed</button>',
          sends: sdui('requests.profile.[[endorseSkill]]', {}),
          act: { kind: 'rate', seenBy: 'network' },
        },
        {
          press: 'reporting',
          opener: '<button>Report post</button>',
          look: '<button>Submit</button>',
          sends: sdui('action.feed-trust.[[report-in]].server-action', { reportStatus: 'SUCCESS' }),
          act: { kind: 'report', seenBy: 'network' },
        },
        {
          press: 'leaving the report',
          look: '<button>Cancel</button>',
          sends: sdui('action.feed-trust.report-in.server-action', { reportStatus: 'FAILED' }),
        },
        {
          press: 'opening the comments',
          look: '<button><svg here id="comment-small" width="24"></svg></button>',
        },
        {
          press: 'changing a comment',
          look: '<button>Save changes</button>',
          sends: sdui('comments.updateComment', { text: 'Better' }),
        },
        {
          write: 'message',
          look: '<div class="msg-overlay-list-bubble"><div box contenteditable="true" role="textbox" style="min-height:20px"></div><button send>Send</button></div>',
          text: 'Only you #secret',
          sends: {
            to: 'POST /voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage',
            json: { text: '{text}' },
          },
        },
      ],
    },
    {
      url: 'https://www.linkedin.com/preload/?_bprMode=vanilla',
      within: 'https://www.linkedin.com/feed/update/1',
      onlySignedIn: true,
      controls: [
        {
          toggle: 'older thumb',
          off: ember(false, '{none}'),
          on: ember(true, '{like}'),
          does: {
            to: 'POST /voyager/api/[[voyagerSocialDashReactions]]?threadUrn=x{id}',
            json: { reactionType: 'LIKE' },
          },
          act: { kind: 'like' },
        },
        {
          write: 'older comment',
          look: '<form class="comments-comment-box"><div box contenteditable="true" style="min-height:20px"></div><button send class="comments-comment-box__submit-button--cr">Comment</button></form>',
          text: 'Thanks',
          sends: {
            to: 'POST /voyager/api/[[voyagerSocialDashNormComments]]?decorationId=x',
            json: { commentary: { text: '{text}', attributesV2: [] }, threadUrn },
          },
          act: { kind: 'comment' },
        },
        {
          write: 'post',
          look: '<div><template shadowrootmode="open"><div class="share-box-v2__modal"><div box contenteditable="true" role="textbox" style="min-height:20px"></div><button send class="share-box-footer__primary-btn">Post</button></div></template></div>',
          text: 'Hired #work',
          becomes: 'gone',
          sends: {
            to: 'POST /voyager/api/graphql?action=execute&queryId=[[voyagerContentcreationDashShares]].279996',
            json: { variables: { post: { commentary: { text: '{text}' } } } },
          },
          act: { kind: 'post', tags: { quantity: 1 } },
        },
      ],
    },
  ],
};

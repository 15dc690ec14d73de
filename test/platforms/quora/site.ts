import type { Call, Site } from '../stage/site.ts';

function mutation(queryName: string, variables: Record<string, unknown> = {}): Call {
  return {
    to: `POST /graphql/gql_POST?q=[[${queryName}]]`,
    json: { queryName: `[[${queryName}]]`, variables },
  };
}

function vote(name: string, pressed: boolean, label: string): string {
  return `<button class="q-click-wrapper puppeteer_test_votable_${name}_button" aria-pressed="${pressed}" aria-label="${label}"><span here>▲</span></button>`;
}

function voteCall(voteType: string): Call {
  return mutation('voteUtils_voteChange_Mutation', { entityType: 'answer', entityId: '{id}', voteType });
}

/** Quora, from public code of 2022 and 2023. */
export const SITE: Site = {
  platform: 'quora',
  words: {
    en: { up: 'Upvote', down: 'Downvote', follow: 'Follow', following: 'Following' },
    de: { up: 'Positiv bewerten', down: 'Negativ bewerten', follow: 'Folgen', following: 'Folge ich' },
  },
  pages: [
    {
      url: 'https://www.quora.com/Why-does-it-rain',
      controls: [
        {
          toggle: 'arrow up',
          off: vote('upvote', false, '{up}'),
          on: vote('upvote', true, '{up}'),
          does: voteCall('upvote'),
          undoes: voteCall('none'),
          act: { kind: 'like' },
        },
        {
          toggle: 'arrow down',
          off: vote('downvote', false, '{down}'),
          on: vote('downvote', true, '{down}'),
          does: voteCall('downvote'),
          undoes: voteCall('none'),
          act: { kind: 'dislike' },
          // One request takes either back.
          undo: { kind: 'dislike', networkAlone: { kind: 'like' } },
        },
        {
          toggle: 'follow',
          off: '<button class="q-click-wrapper">{follow}</button>',
          on: '<button class="q-click-wrapper">{following}</button>',
          does: mutation('UserFollow_userFollow_Mutation'),
          undoes: mutation('UserFollow_userUnfollow_Mutation'),
          act: { kind: 'follow', seenBy: 'network' },
        },
        {
          write: 'answer',
          look: '<div><div box class="doc" contenteditable="true" style="min-height:20px"></div><button send>Post</button></div>',
          text: 'Clouds',
          sends: mutation('AnswerEditorMutation_answerCreate_Mutation', { content: '{text}' }),
          act: { kind: 'post', seenBy: 'network' },
        },
        {
          press: 'asking',
          look: '<button class="q-click-wrapper">Add question</button>',
          sends: mutation('askQuestionStepUtils_questionCreate_Mutation'),
          act: { kind: 'post', seenBy: 'network' },
        },
        {
          press: 'reporting',
          opener: '<button class="q-click-wrapper" aria-label="More">…</button>',
          look: '<button>Submit</button>',
          sends: mutation('ReportModalInner_reportAdd_Mutation'),
          act: { kind: 'report', seenBy: 'network' },
        },
        {
          press: 'saving a draft',
          look: '<button>Draft</button>',
          sends: mutation('draftUtils_answerDraftSave_Mutation'),
        },
        {
          press: 'opening the report dialog',
          look: '<button>Report</button>',
          sends: {
            to: 'POST /graphql/gql_para_POST?q=ReportModalQuery',
            json: { queryName: 'ReportModalQuery' },
          },
        },
        {
          press: 'opening the comments',
          look: '<button class="q-click-wrapper" aria-label="comment">💬</button>',
        },
      ],
    },
  ],
};

import type { Platform } from './platform.ts';

const q = '/graphql/gql_POST\\?(.*&)?q=';
const vote = `${q}voteUtils_voteChange_Mutation(&|$)`;
const grade = 'experimental';

export default {
  id: 'quora',
  name: 'Quora',
  owner: 'Quora, Inc.',
  group: 'social',
  hosts: ['https://*.quora.com/*'],
  adFunded: true,
  evidence: '2023-01',
  never: ['^/messages(/|$)'],
  page: [
    {
      verb: 'toggle',
      kind: 'like',
      control: '[class*="puppeteer_test_votable_upvote_button"]',
      on: '[aria-pressed="true"]',
      grade,
    },
    {
      verb: 'toggle',
      kind: 'dislike',
      control: '[class*="puppeteer_test_votable_downvote_button"]',
      on: '[aria-pressed="true"]',
      grade,
    },
  ],
  network: {
    // The address names the operation, the body the direction of a vote.
    urls: ['https://*.quora.com/graphql/gql_POST*'],
    rules: [
      { kind: 'like', url: vote, body: { voteType: '^upvote$' }, grade },
      { kind: 'dislike', url: vote, body: { voteType: '^downvote$' }, grade },
      { kind: 'like', direction: 'undo', url: vote, body: { voteType: '.' }, grade },
      { kind: 'dislike', url: `${q}AnswerDownvoteButton_answerDownvoteAdd_Mutation(&|$)`, grade },
      { kind: 'follow', url: `${q}UserFollow_userFollow_Mutation(&|$)`, grade },
      { kind: 'follow', direction: 'undo', url: `${q}UserFollow_userUnfollow_Mutation(&|$)`, grade },
      { kind: 'post', url: `${q}AnswerEditorMutation_answerCreate_Mutation(&|$)`, patience: 600, grade },
      { kind: 'post', url: `${q}\\w*_(questionCreate|postAdd)_Mutation(&|$)`, patience: 600, grade },
      { kind: 'report', url: `${q}ReportModalInner_reportAdd_Mutation(&|$)`, grade },
    ],
  },
} satisfies Platform;

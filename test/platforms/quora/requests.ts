import type { RequestFixture } from '../fixture.ts';

const q = 'POST https://www.quora.com/graphql/gql_POST?q=';

function vote(voteType: string): unknown {
  return { queryName: 'voteUtils_voteChange_Mutation', variables: { entityType: 'answer', voteType } };
}

export const REQUESTS = [
  { request: `${q}voteUtils_voteChange_Mutation`, json: vote('upvote'), carries: 'like' },
  { request: `${q}voteUtils_voteChange_Mutation`, json: vote('downvote'), carries: 'dislike' },
  { request: `${q}voteUtils_voteChange_Mutation`, json: vote('none'), carries: 'undo like' },
  { request: `${q}AnswerDownvoteButton_answerDownvoteAdd_Mutation`, json: {}, carries: 'dislike' },
  { request: `${q}UserFollow_userFollow_Mutation`, json: {}, carries: 'follow' },
  { request: `${q}UserFollow_userUnfollow_Mutation`, json: {}, carries: 'undo follow' },
  { request: `${q}AnswerEditorMutation_answerCreate_Mutation`, json: {}, carries: 'post' },
  { request: `${q}askQuestionStepUtils_questionCreate_Mutation`, json: {}, carries: 'post' },
  { request: `${q}ReportModalInner_reportAdd_Mutation`, json: {}, carries: 'report' },
  { request: `${q}draftUtils_answerDraftSave_Mutation`, json: {}, carries: '' },
  { request: 'POST https://www.quora.com/graphql/gql_para_POST?q=ReportModalQuery', json: {}, carries: '' },
] satisfies RequestFixture[];

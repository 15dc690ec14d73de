import type { RequestFixture } from '../fixture.ts';

const graphql = 'POST https://x.com/i/api/graphql/lI07N6Otwv1PhnEgXILM7A';
const tweet = { media: { media_entities: [] }, semantic_annotation_ids: [] };

export const REQUESTS = [
  { request: `${graphql}/FavoriteTweet`, json: { variables: { tweet_id: '19' } }, carries: 'like' },
  { request: `${graphql}/UnfavoriteTweet`, json: { variables: { tweet_id: '19' } }, carries: 'undo like' },
  { request: `${graphql}/CreateRetweet`, json: { variables: { tweet_id: '19' } }, carries: 'share' },
  {
    request: `${graphql}/DeleteRetweet`,
    json: { variables: { source_tweet_id: '19' } },
    carries: 'undo share',
  },
  { request: `${graphql}/CreateBookmark`, json: { variables: { tweet_id: '19' } }, carries: 'save' },
  { request: `${graphql}/bookmarkTweetToFolder`, json: { variables: { tweet_id: '19' } }, carries: 'save' },
  { request: `${graphql}/DeleteBookmark`, json: { variables: { tweet_id: '19' } }, carries: 'undo save' },
  {
    request: `${graphql}/CreateTweet`,
    json: { variables: { ...tweet, tweet_text: 'Rain #today, says @ada. mail a@b.c' } },
    carries: 'post + 2 tags',
  },
  {
    request: `${graphql}/CreateNoteTweet`,
    json: { variables: { ...tweet, tweet_text: 'A long one' } },
    carries: 'post',
  },
  {
    request: `${graphql}/CreateTweet`,
    json: { variables: { ...tweet, tweet_text: 'Yes', reply: { in_reply_to_tweet_id: '19' } } },
    carries: 'comment',
  },
  {
    request: `${graphql}/CreateTweet`,
    json: { variables: { ...tweet, tweet_text: 'Look', attachment_url: 'https://x.com/ada/status/19' } },
    carries: 'share',
  },
  {
    request: `${graphql}/CreateTweet`,
    json: {
      variables: { tweet_text: '', media: { media_entities: [{ media_id: '7', tagged_users: ['1', '2'] }] } },
    },
    carries: 'post + 2 tags',
  },
  {
    request: `${graphql}/CreateTweet`,
    json: { variables: { tweet_text: 'Better', edit_options: { previous_tweet_id: '19' } } },
    carries: 'ignore post',
  },
  {
    request: 'POST https://twitter.com/i/api/1.1/friendships/create.json',
    form: { user_id: '12' },
    carries: 'follow',
  },
  {
    request: 'POST https://x.com/i/api/1.1/friendships/destroy.json',
    form: { user_id: '12' },
    carries: 'undo follow',
  },
  {
    request: 'POST https://x.com/i/api/1.1/media/metadata/create.json',
    json: { media_id: '7', alt_text: { text: 'A wet dog' } },
    carries: '1 tags',
  },
  {
    request: 'POST https://x.com/i/api/1.1/media/metadata/create.json',
    json: { media_id: '7', allow_download_status: { allow_download: 'true' } },
    carries: '',
  },
  {
    request: 'POST https://x.com/i/api/1.1/report/flow.json?flow_name=report-flow',
    json: { input_flow_data: {} },
    carries: '',
  },
  {
    request: 'POST https://x.com/i/api/1.1/report/flow.json',
    json: { flow_token: 'g;170:-170:abc:1', subtask_inputs: [] },
    carries: 'report',
  },
  {
    request: 'POST https://caps.x.com/v2/capi/passthrough/1',
    form: { 'twitter:string:card_uri': 'card://1', 'twitter:string:selected_choice': '2' },
    carries: 'vote',
  },
  { request: `${graphql}/HomeTimeline`, json: { variables: { count: 20 } }, carries: '' },
  { request: `${graphql}/DeleteTweet`, json: { variables: { tweet_id: '19' } }, carries: '' },
  { request: 'GET https://x.com/i/api/graphql/abc/FavoriteTweet?variables=%7B%7D', carries: '' },
  { request: 'POST https://x.com/i/api/1.1/blocks/create.json', form: { user_id: '12' }, carries: '' },
] satisfies RequestFixture[];

import { operation } from '/replica/stage/page/scenario.js';
import { postByXhr } from '/replica/stage/page/act.js';

const JSON_TYPE = { 'content-type': 'application/json', 'x-twitter-active-user': 'yes' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

/** Query ids rotate with every release of the site. */
let release = 0;

/** A GraphQL mutation; the operation's name stands in the address. */
export function mutate(name, variables) {
  release += 1;
  const queryId = `lI07N6Otwv1PhnEgXILM${release}`;
  const url = `/i/api/graphql/${queryId}/${operation(name)}`;
  return postByXhr(url, JSON.stringify({ variables, queryId, features: {} }), JSON_TYPE);
}

/** A call of the older REST interface, with a form as its body. */
export function callRest(path, fields) {
  const renamed = path.split('/').map(operation).join('/');
  return postByXhr(`/i/api/1.1/${renamed}`, new URLSearchParams(fields).toString(), FORM_TYPE);
}

/** One step of the report flow; the first one only opens it. */
export function reportStep(token) {
  const path = ['report', 'flow.json'].map(operation).join('/');
  const opened = token === undefined;
  const url = `/i/api/1.1/${path}${opened ? '?flow_name=report-flow' : ''}`;
  return postByXhr(url, JSON.stringify(opened ? { input_flow_data: {} } : { flow_token: token }), JSON_TYPE);
}

/** A vote in a poll card, on a host of its own. */
export function votePoll(choice) {
  const path = ['capi', 'passthrough', '1'].map(operation).join('/');
  const fields = { 'twitter:string:card_uri': 'card://1', 'twitter:string:selected_choice': choice };
  return postByXhr(`https://caps.x.com/v2/${path}`, new URLSearchParams(fields).toString(), FORM_TYPE);
}

/** Reads and telemetry: they go out all the time, some as POST. */
export const noise = {
  press: () => postByXhr('/i/api/1.1/jot/client_event.json', 'log=%5B%5D', FORM_TYPE),
  promoted: () => postByXhr('/i/api/1.1/promoted_content/log.json', 'event=impression', FORM_TYPE),
  pipeline: () => postByXhr('/1.1/live_pipeline/update_subscriptions', 'sub_topics=', FORM_TYPE),
  timeline: () => postByXhr('/i/api/graphql/qid/HomeTimeline', JSON.stringify({ variables: {} }), JSON_TYPE),
};

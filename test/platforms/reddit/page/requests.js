import { operation } from '/replica/stage/page/scenario.js';
import { post } from '/replica/stage/page/act.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const TOKEN = '0123456789abcdef';

function graphql(name, input) {
  const body = { operation: name, variables: { input }, csrf_token: TOKEN };
  return post('/svc/shreddit/graphql', JSON.stringify(body), JSON_TYPE);
}

/** An operation that carries an act; its name is in the body alone. */
export function mutate(name, input) {
  return graphql(operation(name), input);
}

export function say(name) {
  return graphql(name, {});
}

let comments = 0;

/** A comment or reply, as a form of either encoding. */
export function createComment(thing, text) {
  comments += 1;
  const fields = {
    content: JSON.stringify({ document: [{ e: 'par', c: [{ e: 'text', t: text }] }] }),
    mode: 'richText',
    csrf_token: TOKEN,
  };
  const body = comments % 2 === 0 ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return post(`/svc/shreddit/${thing}/${operation('create-comment')}`, body);
}

export function telemetry() {
  navigator.sendBeacon('/svc/shreddit/events', '[]');
}

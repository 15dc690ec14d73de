import { operation, scenario } from '/replica/stage/page/scenario.js';
import { post } from '/replica/stage/page/act.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Persisted-query ids rotate; no witness may lean on them. */
let docId = 27_646_120_298_312_844n;

let acts = 0;

/**
 * How bodies are written: most accounts send forms with the operation also in a header; some send JSON or
 * multipart bodies, seen without the header. 'mixed' takes turns.
 */
function encodingNow() {
  const turns = ['form', 'json', 'multipart'];
  acts += 1;
  const chosen = scenario.extra.encoding ?? 'form';
  return chosen === 'mixed' ? turns[acts % turns.length] : chosen;
}

function multipart(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

function send(name, variables, encoding) {
  docId += 1n;
  const fields = {
    av: '100000000000001',
    fb_dtsg: 'NAcMdfi0',
    lsd: 'Q4tYYp',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    variables: JSON.stringify(variables),
    server_timestamps: 'true',
    doc_id: String(docId),
  };
  if (encoding === 'json')
    return post('/api/graphql/', JSON.stringify(fields), { 'content-type': 'application/json' });
  if (encoding === 'multipart') return post('/api/graphql/', multipart(fields));
  return post('/api/graphql/', new URLSearchParams(fields).toString(), {
    ...FORM,
    'x-fb-friendly-name': name,
  });
}

/** An operation that carries an act. */
export function mutate(name, input) {
  return send(
    operation(name),
    { input: { ...input, actor_id: '100000000000001', client_mutation_id: '1' } },
    encodingNow(),
  );
}

/** An operation that does not: queries, typing, seen states. */
export function say(name) {
  return send(name, { input: {}, scale: 1 }, 'form');
}

export function feedbackId(post, comment) {
  return btoa(`feedback:${post}${comment === undefined ? '' : `_${comment}`}`);
}

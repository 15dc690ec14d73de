import { operation, scenario } from '/replica/stage/page/scenario.js';
import { post, postByXhr } from '/replica/stage/page/act.js';

const FORM = 'application/x-www-form-urlencoded';

/** `extra.generation: 'button'` is the older site, which still used the REST interface for most acts. */
export const old = scenario.extra.generation === 'button';

let sent = 0;

function graphql(name, root, variables) {
  sent += 1;
  const body = new URLSearchParams({
    av: '17841400000000000',
    fb_dtsg: 'NAcMdfi0',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    variables: JSON.stringify(variables),
    doc_id: String(27_261_905_640_092_552n + BigInt(sent)),
  }).toString();
  const headers = {
    'content-type': FORM,
    'x-ig-app-id': '936619743392459',
    'x-fb-friendly-name': name,
    'x-root-field-name': root,
  };
  // The same operations are seen on both paths, by fetch and by XMLHttpRequest.
  return sent % 2 === 0 ? post('/api/graphql', body, headers) : postByXhr('/graphql/query', body, headers);
}

/** A GraphQL operation that carries an act. */
export function mutate(name, root, input) {
  return graphql(operation(name), operation(root), { input: { client_mutation_id: '1', ...input } });
}

/** One that does not: seen states and other views. */
export function say(name) {
  return graphql(name, 'xdt_view', {});
}

/** A REST call that carries an act; the operation is the path's words. */
export function callRest(path, fields = {}) {
  const renamed = path.split('/').map(operation).join('/');
  return post(`/api/v1/${renamed}`, new URLSearchParams(fields).toString(), { 'content-type': FORM });
}

/** A read that is a POST all the same. */
export function readFeed() {
  return post('/api/v1/feed/timeline/', 'is_prefetch=0', { 'content-type': FORM });
}

/** The bytes of a photo; publishing is another request. */
export function uploadPhoto(id) {
  const bytes = new Blob([new Uint8Array(2048)], { type: 'application/octet-stream' });
  const headers = { 'x-instagram-rupload-params': JSON.stringify({ upload_id: id }), offset: '0' };
  return postByXhr(`https://i.instagram.com/rupload_igphoto/fb_uploader_${id}`, bytes, headers);
}

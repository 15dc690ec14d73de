import { accepts, post, postByXhr } from './act.js';
import { whileBusy } from './busy.js';
import { backwards } from './scenario.js';

let posted = 0;

/** Any other method than POST. */
function call(method, url, { body, headers }) {
  return whileBusy(async () => {
    const reply = await fetch(url, { method, headers, credentials: 'include', ...(body ? { body } : {}) });
    return accepts(reply.ok, await reply.text());
  });
}

/** Every other request goes out by XMLHttpRequest, as parts of all sites do. */
function deliver(method, url, { body, headers }) {
  if (method !== 'POST') return call(method, url, { body, headers });
  posted += 1;
  return (posted % 2 === 0 ? postByXhr : post)(url, body, headers);
}

function bodyOf({ json, form }) {
  if (json !== undefined) return JSON.stringify(json);
  return form && new URLSearchParams(form);
}

/**
 * Sends a request of the site; gives whether it was accepted.
 * @param request as the site's description has it, see `site.ts`
 * @param renamed the site has given its operations other names
 * @param values what stands for `{id}` and `{text}`
 */
export function send(request, renamed, values) {
  const text = JSON.stringify(request)
    .replaceAll(/\[\[(.*?)\]\]/g, (_, operation) => (renamed ? backwards(operation) : operation))
    .replaceAll(/\{(id|text)\}/g, (_, key) => JSON.stringify(values[key] ?? '').slice(1, -1));
  const { to, headers = {}, ...content } = JSON.parse(text);
  const [method, url] = to.split(' ');
  const type = content.json === undefined ? {} : { 'content-type': 'application/json' };
  return deliver(method, url, { body: bodyOf(content), headers: { ...type, ...headers } });
}

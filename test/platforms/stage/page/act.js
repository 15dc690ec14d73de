import { whileBusy } from './busy.js';

/** Sends JSON, a form or a string; gives whether the site went through with it. */
export function post(url, body, headers = {}) {
  return whileBusy(async () => {
    const reply = await fetch(url, { method: 'POST', body, headers, credentials: 'include' });
    return accepts(reply.ok, await reply.text());
  });
}

/** The same by XMLHttpRequest, which X and parts of the other sites use. */
export function postByXhr(url, body, headers = {}) {
  const request = new XMLHttpRequest();
  request.open('POST', url);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  const answered = new Promise((resolve) => {
    request.addEventListener('loadend', () => {
      resolve(accepts(request.status >= 200 && request.status < 300, request.responseText));
    });
    request.send(body);
  });
  return whileBusy(() => answered);
}

/** A 2xx with `errors` in it is a refusal too. */
export function accepts(ok, text) {
  return ok && !text.startsWith('{"errors"');
}

/** Shows a change at once and takes it back if the site refuses it. */
export async function optimistically(show, before, after, send) {
  show(after);
  const accepted = await send();
  if (!accepted) show(before);
  return accepted;
}

import { operation } from '/replica/stage/page/scenario.js';
import { post } from '/replica/stage/page/act.js';

function call(path, fields) {
  const body = JSON.stringify({
    context: { client: { clientName: 'WEB', hl: document.documentElement.lang } },
    ...fields,
  });
  return post(`/youtubei/v1/${path}?prettyPrint=false`, body, { 'content-type': 'application/json' });
}

/** A call that carries an act; the operation is the path. */
export function mutate(path, fields) {
  return call(path.split('/').map(operation).join('/'), fields);
}

/** A call that does not: panels opened, settings, telemetry. */
export function say(path) {
  return call(path, {});
}

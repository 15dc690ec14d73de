import { operation } from '/replica/stage/page/scenario.js';
import { postByXhr } from '/replica/stage/page/act.js';

/** Everything on the older site is a form sent to /api by XMLHttpRequest. */
export function send(name, fields) {
  const body = new URLSearchParams({ ...fields, uh: 'modhash', renderstyle: 'html' }).toString();
  return postByXhr(`/api/${operation(name)}`, body, {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'x-requested-with': 'XMLHttpRequest',
  });
}

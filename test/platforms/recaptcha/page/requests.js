import { operation } from '/replica/stage/page/scenario.js';
import { post } from '/replica/stage/page/act.js';

const { pathname, searchParams } = new URL(location.href);

/** 'api2' or 'enterprise', as in the frame's own address. */
const api = pathname.split('/')[2];

export const widget = searchParams.get('k');

function address(name) {
  return `/recaptcha/${api}/${operation(name)}?k=${widget}`;
}

/** `reload`, `userverify` and `replaceimage` go to the address of the frame. */
export function call(name, body = '') {
  return post(address(name), body, { 'content-type': 'application/x-protobuffer' });
}

let images = 0;

/** The address of a new image or sound. */
export function payload() {
  images += 1;
  return `${address('payload')}&p=${images}`;
}

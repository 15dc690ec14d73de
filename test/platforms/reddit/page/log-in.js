import { el } from '/replica/stage/page/element.js';
import { openLayer } from '/replica/stage/page/layer.js';
import { words } from './words.js';

/** What a signed-out visitor gets. */
export function showLogIn() {
  openLayer(document.body, el('shreddit-overlay-display', {}, el('a', { href: '/login' }, words.logIn)));
}

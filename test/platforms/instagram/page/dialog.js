import { el } from '/replica/stage/page/element.js';
import { openLayer } from '/replica/stage/page/layer.js';

let closeLast = () => {};

export function closeDialog() {
  closeLast();
  closeLast = () => {};
}

/** Dialogs and menus are portals at the end of the body. */
export function showDialog(...content) {
  closeDialog();
  closeLast = openLayer(document.body, el('div', { role: 'dialog' }, ...content));
}

/** A button with nothing but text on it. */
export function textButton(text, name, click) {
  return el('button', { type: 'button', class: '_a9--', mark: name, on: { click } }, text);
}

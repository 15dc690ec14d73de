import { el } from '/replica/stage/page/element.js';
import { openLayer } from '/replica/stage/page/layer.js';

const container = el('ytd-popup-container');
document.body.append(container);

let closeLast = () => {};

export function closePopup() {
  closeLast();
  closeLast = () => {};
}

/** Menus and dialogs live in one container at the end of the page. */
export function show(...content) {
  closePopup();
  closeLast = openLayer(container, el('tp-yt-iron-dropdown', {}, ...content));
}

/** An item of a menu in the container. */
export function menuItem(text, name, click) {
  return el('tp-yt-paper-item', { role: 'option', tabindex: 0, mark: name, on: { click } }, text);
}

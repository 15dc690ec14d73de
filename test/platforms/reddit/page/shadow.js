import { el } from '/replica/stage/page/element.js';

/** A custom element with an open shadow root, as nearly everything here is. */
export function shadowed(tag, attributes, ...inside) {
  const host = el(tag, attributes);
  host.attachShadow({ mode: 'open' }).append(...inside);
  return host;
}

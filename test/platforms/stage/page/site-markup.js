/** What is left of an element after a redesign: what makes it work. */
const KEPT = new Set([
  'here',
  'box',
  'send',
  'tile',
  'type',
  'contenteditable',
  'tabindex',
  'style',
  'action',
  'method',
  'shadowrootmode',
  'width',
  'height',
]);

const CUSTOM = /-/;

/** Of every icon after the redesign. */
const OTHER_OUTLINE = 'M2 2h20v20h-20z';

function isKept(element, name) {
  return KEPT.has(name) || (name === 'href' && element.localName === 'a');
}

/** The same element without any handle: other names of custom elements, other attributes, other values. */
function disguise(element) {
  const copy = CUSTOM.test(element.localName)
    ? document.createElement(`other-${element.localName.length}`)
    : element.cloneNode(false);
  for (const { name, value } of element.attributes) {
    copy.removeAttribute(name);
    if (isKept(element, name)) copy.setAttribute(name, value);
    else if (name === 'd') copy.setAttribute(name, OTHER_OUTLINE);
    else copy.setAttribute(`data-x${name.length}`, [...value].toReversed().join(''));
  }
  const [from, to] = element.content ? [element.content, copy.content] : [element, copy];
  for (const child of from.childNodes)
    to.append(child instanceof Element ? disguise(child) : child.cloneNode());
  return copy;
}

/** Shadow roots that the markup declares. */
function attachShadows(element) {
  for (const template of element.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement.attachShadow({ mode: template.getAttribute('shadowrootmode') });
    root.append(template.content);
    template.remove();
  }
}

/**
 * An element of markup.
 * @param changed the site has been redesigned
 */
export function render(markup, changed) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = document.importNode(template.content, true).firstElementChild;
  const shown = changed ? disguise(element) : element;
  attachShadows(shown);
  return shown;
}

/** The part of `node` that markup calls `name`, in open shadow roots too. */
export function part(node, name) {
  const selector = `[${name}]`;
  if (node.matches(selector)) return node;
  const found = node.querySelector(selector);
  if (found) return found;
  for (const host of [node, ...node.querySelectorAll('*')]) {
    const inside = host.shadowRoot?.querySelector(selector);
    if (inside) return inside;
  }
  return null;
}

/** Changes an element into another of the same markup, as frameworks do: only what differs. */
export function morph(from, to) {
  if (from.nodeName !== to.nodeName) {
    from.replaceWith(to);
    return to;
  }
  if (!(from instanceof Element)) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    return from;
  }
  for (const name of from.getAttributeNames()) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const name of to.getAttributeNames()) {
    const value = to.getAttribute(name);
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  const children = [...to.childNodes];
  for (const [index, child] of [...from.childNodes].entries()) {
    const next = children[index];
    if (next) morph(child, next);
    else child.remove();
  }
  for (const child of children.slice(from.childNodes.length)) from.append(child);
  return from;
}

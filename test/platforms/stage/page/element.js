import { isBusy } from './busy.js';
import { backwards, scenario } from './scenario.js';

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'path', 'polygon', 'circle', 'title']);
const changed = scenario.markup === 'changed';

/** What a redesign changes: test ids, ARIA, ids, classes, icons. What is left: tags, text, tabindex. */
const HANDLE =
  /^(data-|aria-)|^(id|class|role|name|slot|noun|viewBox|d|points|height|width|upvote|downvote|subscribed)$/;

/** The element a name stands for at this moment, for the user that the test plays. */
const marks = new Map();

/** Slots must still find each other. */
const VALUE_ONLY = new Set(['name', 'slot']);

function nameNow(name) {
  return changed && HANDLE.test(name) && !VALUE_ONLY.has(name)
    ? `data-${backwards(name)
        .toLowerCase()
        .replaceAll(/[^a-z]/g, '')}`
    : name;
}

function valueNow(name, value) {
  return changed && HANDLE.test(name) ? backwards(String(value)) : String(value);
}

/** Custom elements keep their hyphen under another name. */
export function tagNow(tag) {
  return changed && tag.includes('-') ? `r-${backwards(tag)}` : tag;
}

/** Sets, or with null removes, an attribute under the name it has in this scenario. */
export function set(node, name, value) {
  if (value === null || value === false) node.removeAttribute(nameNow(name));
  else node.setAttribute(nameNow(name), value === true ? '' : valueNow(name, value));
}

export function get(node, name) {
  const value = node.getAttribute(nameNow(name));
  return value !== null && changed && HANDLE.test(name) ? backwards(value) : value;
}

/** Gives an element the name by which the scripted user finds it. */
export function mark(name, node) {
  marks.set(name, node);
}

/**
 * An element.
 * @param attributes also `mark` (see `mark`) and `on`, an object of listeners
 */
export function el(tag, { mark: name, on = {}, ...attributes } = {}, ...children) {
  const node = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tagNow(tag));
  for (const [attribute, value] of Object.entries(attributes)) set(node, attribute, value);
  for (const [type, listener] of Object.entries(on)) node.addEventListener(type, listener);
  node.append(...children);
  if (name !== undefined) mark(name, node);
  return node;
}

window.replica = { find: (name) => marks.get(name) ?? null, isBusy };

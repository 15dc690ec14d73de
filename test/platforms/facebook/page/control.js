import { el, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { openLayer } from '/replica/stage/page/layer.js';
import { words } from './words.js';
import { say } from './requests.js';

const CLASSES = 'x1i10hfl x1qjc9v5 xjbqb8w xjqpnuy';

let closeLast = () => {};

export function closeLayer() {
  closeLast();
  closeLast = () => {};
}

/** Menus, palettes and dialogs are appended to the body, far from the post they belong to. */
export function show(content) {
  closeLayer();
  closeLast = openLayer(document.body, content);
}

function showLogIn() {
  show(el('div', { role: 'dialog' }, el('a', { href: '/login/' }, words.logIn)));
}

/** A `div` that acts as a button; signed out, every one of them leads to the log-in dialog. */
export function control({ label, click, content = '', ...attributes }) {
  const icon = el('i', { 'data-visualcompletion': 'css-img' });
  const listener = () => {
    void say('storiesUpdateSeenStateMutation');
    if (scenario.signedIn) click?.();
    else showLogIn();
  };
  return el(
    'div',
    {
      'aria-label': label,
      class: CLASSES,
      role: 'button',
      tabindex: 0,
      on: { click: listener },
      ...attributes,
    },
    icon,
    content,
  );
}

/** A control with two labels that sends one operation to turn on and another to turn off. */
export function labelToggle({ labels, send, ...attributes }) {
  let state = false;
  const text = el('span', {}, labels[0]);
  const paint = (after) => {
    state = after;
    set(button, 'aria-label', labels[Number(state)]);
    text.textContent = labels[Number(state)];
  };
  const click = () => {
    const after = !state;
    return optimistically(paint, !after, after, () => send(after));
  };
  const button = control({ label: labels[0], click, content: text, ...attributes });
  return button;
}

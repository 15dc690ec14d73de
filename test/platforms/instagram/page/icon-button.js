import { el } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { showDialog, textButton } from './dialog.js';
import { old } from './requests.js';
import { words } from './words.js';

/** The drawings of icons: off, and on where there is one. */
const DRAWINGS = {
  like: [
    { viewBox: '0 0 24 24', d: 'M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122c0 3.072-2.652 4.959-5.197 7.222' },
    { viewBox: '0 0 48 48', d: 'M34.6 3.1c-4.5 0-7.9 1.8-10.6 5.6-2.7-3.7-6.1-5.5-10.6-5.5' },
  ],
  save: [
    { viewBox: '0 0 24 24', points: '20 21 12 13.44 4 21 4 3 20 3 20 21' },
    { viewBox: '0 0 24 24', d: 'M20 22a.999.999 0 0 1-.687-.273L12 14.815l-7.313 6.912A1 1 0 0 1 3 21V3' },
  ],
  other: [{ viewBox: '0 0 24 24', d: 'M19.998 9.497a1 1 0 0 0-1 1v4.228' }],
};

function drawIcon(drawing, label, size) {
  const { viewBox, ...shape } = drawing;
  const attributes = {
    'aria-label': label,
    class: 'x1lliihq x1n2onr6',
    height: size,
    width: size,
    role: 'img',
    viewBox,
  };
  const style = `height:${size}px;width:${size}px`;
  return el('svg', { ...attributes, style }, el('title', {}, label), el(shape.d ? 'path' : 'polygon', shape));
}

/** A control that is an icon: the label sits on the drawing, not on what is pressed. */
export function iconButton({ drawing = 'other', labels, size = 24, click, ...attributes }) {
  const holder = el('span');
  const listener = () => {
    if (scenario.signedIn) click();
    else showDialog(textButton(words.logIn, 'log in', () => {}));
  };
  const content = el('div', { class: 'x6s0dn4' }, holder);
  const on = { click: listener };
  const node = old
    ? el('button', { type: 'button', class: '_abl-', on, ...attributes }, content)
    : el('div', { role: 'button', tabindex: 0, class: 'x1i10hfl', on, ...attributes }, content);
  const paint = (state) => {
    const drawings = DRAWINGS[drawing];
    const icon = drawIcon(drawings[Number(state)] ?? drawings[0], labels[Number(state)] ?? labels[0], size);
    icon.style.fill = state ? 'rgb(255,48,64)' : 'currentColor';
    holder.replaceChildren(icon);
  };
  paint(false);
  return { node, paint };
}

/** An icon button with two states. `read` and `write` keep the state of whatever is shown now. */
export function iconToggle({ read, write, send, ...options }) {
  const toggle = (after) => {
    const subject = options.subject?.();
    const show = (state) => {
      write(state, subject);
      if (options.subject?.() === subject) button.paint(state);
    };
    return optimistically(show, !after, after, () => send(after, subject));
  };
  const button = iconButton({ ...options, click: () => toggle(!read()) });
  return { ...button, toggle };
}

import { el } from './element.js';

/** The markup that a rich-text box shows while it is empty. */
const EMPTY = {
  lexical: () => el('p', {}, el('br')),
  draft: () => {
    const text = el('span', { 'data-offset-key': '0' }, el('br', { 'data-text': 'true' }));
    return el('div', { 'data-contents': 'true' }, el('div', { 'data-block': 'true' }, text));
  },
  plain: () => '',
};

/** How text is read from, and put into, a box of this kind. */
function accessTo(box, kind) {
  if (kind === 'textarea') {
    return {
      read: () => box.value.trim(),
      write(text) {
        box.value = text;
      },
    };
  }
  return {
    read: () => box.innerText.trim(),
    write(text) {
      box.replaceChildren(EMPTY[kind]());
      if (text !== '') (box.firstElementChild ?? box).textContent = text;
    },
  };
}

function isSendKey(event, keys) {
  if (event.key !== 'Enter' || event.isComposing) return false;
  if (keys === 'enter') return !event.shiftKey;
  return keys === 'mod-enter' && (event.ctrlKey || event.metaKey);
}

/**
 * A text box that its script empties after the text was sent.
 * @param options.kind 'textarea', or the editor whose markup an editable element has
 * @param options.keys 'enter' or 'mod-enter': the key that sends
 * @param options.send takes the text; gives a promise of whether it was accepted
 * @param options.eager empties the box before the answer, and puts the text back if it was refused
 */
export function editor({ kind, keys, send, onInput, eager = false, ...attributes }) {
  const style = 'min-height:24px;border:1px solid';
  const box =
    kind === 'textarea'
      ? el('textarea', attributes)
      : el('div', { contenteditable: 'true', style, ...attributes });
  const { read, write } = accessTo(box, kind);
  write('');

  const submit = async () => {
    const text = read();
    if (text === '') return;
    if (eager) write('');
    const accepted = await send(text);
    if (accepted) write('');
    else if (eager) write(text);
  };
  box.addEventListener('input', () => onInput?.(read()));
  box.addEventListener('keydown', (event) => {
    if (!isSendKey(event, keys)) return;
    event.preventDefault();
    void submit();
  });
  return { box, submit, read, empty: () => write('') };
}

import { el } from './element.js';

/** The markup that an editor shows while it is empty. */
const EMPTY = {
  lexical: () => el('p', {}, el('br')),
  draft: () =>
    el(
      'div',
      { 'data-contents': 'true' },
      el(
        'div',
        { 'data-block': 'true' },
        el('span', { 'data-offset-key': '0' }, el('br', { 'data-text': 'true' })),
      ),
    ),
  plain: () => '',
};

/**
 * A rich-text box: an editable element that its script empties after the text was sent.
 * @param options.keys 'enter' or 'mod-enter': the key that sends
 * @param options.send takes the text; gives a promise of whether it was accepted
 * @param options.eager empties the box before the answer, and puts the text back if it was refused
 */
export function editor({ kind, keys, send, onInput, eager = false, ...attributes }) {
  const box = el('div', {
    contenteditable: 'true',
    style: 'min-height:24px;border:1px solid',
    ...attributes,
  });
  const empty = () => box.replaceChildren(EMPTY[kind]());
  empty();

  const submit = async () => {
    const text = box.innerText.trim();
    if (text === '') return;
    if (eager) empty();
    const accepted = await send(text);
    if (accepted) empty();
    else if (eager) box.firstElementChild.textContent = text;
  };
  box.addEventListener('input', () => onInput?.(box.innerText.trim()));
  box.addEventListener('keydown', (event) => {
    const wanted =
      keys === 'enter' ? !event.shiftKey : keys === 'mod-enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Enter' || !wanted || event.isComposing) return;
    event.preventDefault();
    void submit();
  });
  return { box, submit, empty };
}

import { el } from '/replica/stage/page/element.js';
import { openLayer } from '/replica/stage/page/layer.js';
import { words } from './words.js';

/** Menus, sheets and dialogs live here, outside the posts. */
const layers = el('div', { id: 'layers' });
document.body.append(layers);

let closeLast = () => {};

export function closeLayer() {
  closeLast();
  closeLast = () => {};
}

export function show(content) {
  closeLayer();
  closeLast = openLayer(layers, content);
}

/** A menu of `[testid, text, listener]`; an item without a test id is a link. */
export function showMenu(items) {
  const menu = el('div', { role: 'menu', 'data-testid': 'Dropdown' });
  for (const [testid, text, choose] of items) {
    const click = (event) => {
      event.preventDefault();
      closeLayer();
      choose();
    };
    const handles = testid === '' ? { href: '/compose/post' } : { 'data-testid': testid };
    const tag = testid === '' ? 'a' : 'div';
    menu.append(
      el(
        tag,
        { role: 'menuitem', tabindex: 0, mark: `menu ${testid || 'quote'}`, ...handles, on: { click } },
        text,
      ),
    );
  }
  show(menu);
  menu.firstElementChild.focus();
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') document.activeElement.click();
    if (event.key === 'Escape') closeLayer();
  });
}

/** "Unfollow @name?": nothing happens before it is confirmed. */
export function confirmSheet(confirm) {
  const button = (id, text, click) =>
    el('button', { 'data-testid': id, role: 'button', type: 'button', mark: id, on: { click } }, text);
  const confirmed = () => {
    closeLayer();
    confirm();
  };
  show(
    el(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'data-testid': 'confirmationSheetDialog' },
      button('confirmationSheetConfirm', words.done, confirmed),
      button('confirmationSheetCancel', words.cancel, closeLayer),
    ),
  );
}

/** What a signed-out visitor gets instead of anything else. */
export function showLogIn() {
  const link = el('a', { href: '/login', 'data-testid': 'login' }, words.logIn);
  show(el('div', { role: 'dialog', 'data-testid': 'sheetDialog' }, link));
}

/** The least that counts likes at all: one listener, one test, one message. It sees no refusal and no undo. */
export const LEAST = `addEventListener('click', ({ target }) => {
  if (target.closest('[data-testid="like"]')) chrome.runtime.sendMessage('like');
}, { capture: true, passive: true });`;

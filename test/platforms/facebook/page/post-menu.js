import { el } from '/replica/stage/page/element.js';
import { closeLayer, control, show } from './control.js';
import { mutate, say } from './requests.js';
import { words } from './words.js';

async function toggleSave(item) {
  const accepted = item.saved
    ? await mutate('useUnsaveMutation', { node_id: item.id, save_action: 'UNSAVE', surface: 'STORY' })
    : await mutate('CometSaveMutation', {
        node_id: item.id,
        save_action: 'SAVE',
        save_mechanism: 'CARET_MENU',
        surface: 'STORY',
      });
  if (accepted) item.saved = !item.saved;
}

/** Reporting is a dialog of questions; only its last answer is an operation that changes anything. */
function openReport(item) {
  void say('CometFeedStoryNFXPromptQuery');
  const finish = async () => {
    await mutate('CometFeedStoryExecuteNFXActionMutation', { story_id: item.id, action: 'RESOLVE_PROBLEM' });
    const done = control({ label: words.done, content: words.done, click: closeLayer, mark: 'report done' });
    show(el('div', { role: 'dialog' }, done));
  };
  const reason = el('div', { role: 'radio', tabindex: 0, mark: 'report reason' }, 'Spam');
  const submit = control({ label: words.next, content: words.next, click: finish, mark: 'report submit' });
  show(el('div', { role: 'dialog' }, reason, submit));
}

/** The menu behind a post's "…": its items have no handle but their text. */
export function openPostMenu(item) {
  const entry = (text, name, choose) => {
    const click = () => {
      closeLayer();
      choose();
    };
    return el(
      'div',
      { role: 'menuitem', tabindex: 0, mark: `menu ${name}`, on: { click } },
      el('span', {}, text),
    );
  };
  show(
    el(
      'div',
      { role: 'menu' },
      entry(item.saved ? words.unsave : words.save, 'save', () => toggleSave(item)),
      entry(words.report, 'report', () => openReport(item)),
    ),
  );
}

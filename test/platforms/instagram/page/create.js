import { el } from '/replica/stage/page/element.js';
import { editor } from '/replica/stage/page/editor.js';
import { closeDialog, showDialog, textButton } from './dialog.js';
import { callRest, uploadPhoto } from './requests.js';
import { words } from './words.js';

/** A new photo: select, caption, share; the bytes go first, then the post. */
export function openCreate() {
  const id = String(Date.now());
  const chosen = () => {
    const { box, read } = editor({ kind: 'lexical', role: 'textbox', mark: 'caption', send: () => false });
    const share = async () => {
      const uploaded = await uploadPhoto(id);
      const fields = { upload_id: id, caption: read(), source_type: 'library' };
      if (uploaded && (await callRest('media/configure/', fields))) closeDialog();
    };
    showDialog(
      box,
      el('div', { role: 'button', tabindex: 0, mark: 'create share', on: { click: share } }, words.shareNow),
    );
  };
  showDialog(textButton(words.select, 'create select', chosen));
}

import { el } from '/replica/stage/page/element.js';
import { editor } from '/replica/stage/page/editor.js';
import { closeLayer, control, show } from './control.js';
import { mutate, say } from './requests.js';
import { words } from './words.js';

/** What goes out when the sheet opens; none of it is a share. */
const OPENING = [
  'CometShareSheetQuery',
  'CometSharePrivacySelectorQuery',
  'CometShareToGroupsQuery',
  'CometShareContactsQuery',
  'ComposerAudienceQuery',
  'useLinkSharingCreateWrappedUrlMutation',
];

function publish(type, entryPoint, text, attachments) {
  return mutate('ComposerStoryCreateMutation', {
    composer_type: type,
    composer_entry_point: entryPoint,
    idempotence_token: `${crypto.randomUUID()}_FEED`,
    message: { text, ranges: [] },
    attachments,
  });
}

function dialogWith({ label, name, button, send }) {
  const { box } = editor({
    kind: 'lexical',
    role: 'textbox',
    'aria-label': label,
    'data-lexical-editor': 'true',
    mark: `${name} box`,
    send,
  });
  const submit = async () => {
    void say('CometPrivacySelectorSavePrivacyMutation');
    if (await send(box.innerText.trim())) closeLayer();
  };
  const sender = control({ label: button, content: button, click: submit, mark: `${name} send` });
  const close = control({ label: '×', content: '×', click: closeLayer, mark: `${name} close` });
  show(el('div', { role: 'dialog' }, box, sender, close));
}

/** The sheet behind a post's share button. */
export function openShare(item) {
  for (const name of OPENING) void say(name);
  const link = { share_scrape_data: JSON.stringify({ share_type: 22, share_params: [item.id] }) };
  const send = (text) => publish('share', 'share_modal', text, [{ link }]);
  dialogWith({ label: words.say, name: 'share', button: words.shareNow, send });
}

/** The dialog for a new post. */
export function openComposer() {
  const send = (text) => publish('feed', 'inline_composer', text, []);
  dialogWith({ label: words.mind, name: 'post', button: words.post, send });
}

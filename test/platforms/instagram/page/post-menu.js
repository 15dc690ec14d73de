import { closeDialog, showDialog, textButton } from './dialog.js';
import { callRest } from './requests.js';
import { words } from './words.js';

function frxPrompt(item, fields) {
  const common = {
    object_id: item.id,
    object_type: '1',
    container_module: 'feed_timeline',
    entry_point: '1',
  };
  return callRest('web/reports/get_frx_prompt/', { ...common, ...fields });
}

/** The same address opens the report dialog and sends what was chosen in it. */
async function openReport(item) {
  await frxPrompt(item, { frx_prompt_request_type: '1' });
  const choose = async () => {
    await frxPrompt(item, {
      frx_prompt_request_type: '2',
      selected_tag_types: '["ig_spam_v3"]',
      context: '{}',
      action_type: '2',
    });
    showDialog(textButton(words.close, 'report close', closeDialog));
  };
  showDialog(textButton(words.spam, 'report spam', choose));
}

/** The menu behind a post's "…". */
export function openPostMenu(item) {
  showDialog(
    textButton(words.report, 'menu report', () => openReport(item)),
    textButton(words.close, 'menu close', closeDialog),
  );
}

/** The paper plane: a list of people to send the post to. Looking at it is nothing. */
export function openShareSheet() {
  showDialog(textButton(words.close, 'share close', closeDialog));
}

import { el, mark } from '/replica/stage/page/element.js';
import { editor } from '/replica/stage/page/editor.js';
import { control } from './control.js';
import { bareLike } from './reactions.js';
import { feedbackId, mutate, say } from './requests.js';
import { words } from './words.js';

/** The comments of a post and the box for a new one; `bind(item)` empties both for another post. */
export function commentArea() {
  let item;
  const list = el('div');
  let typing = false;

  const addComment = (text) => {
    const like = bareLike({
      post: item.id,
      comment: String(list.childElementCount),
      source: 'OBJECT',
      label: words.reactions[0],
      markName: `comment like ${item.name}`,
    });
    list.replaceChildren(el('div', { role: 'article' }, text, like));
  };
  const send = async (text) => {
    typing = false;
    void say('CometUFILiveTypingBroadcastMutation_StopMutation');
    const accepted = await mutate('useCometUFICreateCommentMutation', {
      feedback_id: feedbackId(item.id),
      message: { text, ranges: [] },
      idempotence_token: `client:${crypto.randomUUID()}`,
      attachments: null,
    });
    if (accepted) addComment(text);
    return accepted;
  };
  const { box, submit, empty } = editor({
    kind: 'lexical',
    keys: 'enter',
    eager: true,
    role: 'textbox',
    'aria-label': words.write,
    'data-lexical-editor': 'true',
    send,
    onInput() {
      if (!typing) void say('CometUFILiveTypingBroadcastMutation_StartMutation');
      typing = true;
    },
  });
  const button = control({ label: words.submit, click: submit });

  const bind = (next) => {
    item = next;
    empty();
    addComment('First');
    mark(`comment box ${item.name}`, box);
    mark(`comment send ${item.name}`, button);
  };
  return { node: el('div', {}, list, el('form', { role: 'presentation' }, box, button)), box, bind };
}

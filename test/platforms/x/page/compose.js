import { el } from '/replica/stage/page/element.js';
import { editor } from '/replica/stage/page/editor.js';
import { closeLayer, show } from './layers.js';
import { mutate } from './requests.js';
import { words } from './words.js';

/** Where the posts that were sent appear, as they do at the top of the timeline. */
const LONG = 280;

function sendTweet(text, variables) {
  const name = text.length > LONG ? 'CreateNoteTweet' : 'CreateTweet';
  return mutate(name, { tweet_text: text, dark_request: false, media: { media_entities: [] }, ...variables });
}

/**
 * The box and its button, in the page ("inline") or in the dialog of /compose/post.
 * @param variables what makes the post a reply or a quote
 */
export function composer({ inline, name, variables = {}, sent = () => {} }) {
  const { box, submit } = editor({
    kind: 'draft',
    keys: 'mod-enter',
    'data-testid': 'tweetTextarea_0',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.post,
    mark: `box ${name}`,
    send: async (text) => {
      const accepted = await sendTweet(text, variables);
      if (accepted) sent();
      return accepted;
    },
  });
  const button = el(
    'button',
    {
      'data-testid': inline ? 'tweetButtonInline' : 'tweetButton',
      role: 'button',
      type: 'button',
      mark: `send ${name}`,
      on: { click: submit },
    },
    words.post,
  );
  return el('div', {}, el('div', { 'data-testid': 'tweetTextarea_0RichTextInputContainer' }, box), button);
}

/** Opens the dialog; the address leaves the page below until the dialog closes. */
export function compose(variables) {
  const before = location.pathname + location.search;
  history.pushState({}, '', '/compose/post');
  const sent = () => {
    closeLayer();
    history.pushState({}, '', before);
  };
  const content = composer({ inline: false, name: 'dialog', variables, sent });
  show(el('div', { role: 'dialog', 'aria-modal': 'true' }, content));
}

import { el, mark, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { closeLayer, control, show } from './control.js';
import { feedbackId, mutate } from './requests.js';
import { words } from './words.js';

const NAMES = ['like', 'love', 'care', 'haha', 'wow', 'sad', 'angry'];

const IDS = [
  '1635855486666999',
  '1678524932434102',
  '613557422527858',
  '115940658764963',
  '478547315650144',
  '908563459236466',
  '444813342392137',
];

/** Milliseconds for which the mouse must rest on the button. */
const HOVER = 200;

/** `extra.generation: 'pair'` is the markup with a button of its own for the palette, and without markers. */
const pair = scenario.extra.generation === 'pair';

function showPalette(choose) {
  const toolbar = el('div', { role: 'toolbar' });
  for (const [index, label] of words.reactions.entries()) {
    const click = () => {
      closeLayer();
      choose(index);
    };
    toolbar.append(control({ label, click, mark: `reaction ${NAMES[index]}`, content: label }));
  }
  const attributes = {
    role: 'dialog',
    'aria-label': words.palette,
    'data-visualcompletion': 'ignore-dynamic',
  };
  show(el('div', attributes, toolbar));
}

/**
 * The like button of a post and its palette. A reaction is an index into the palette, or null.
 * @returns nodes for the action bar, and `bind(item)`, which shows another post's reaction
 */
export function reactionControls() {
  let item;
  const text = el('span');
  const marker = el('div', pair ? {} : { 'data-ad-rendering-role': 'like_button' }, text);

  const paint = (target, reaction) => {
    target.reaction = reaction;
    if (target !== item) return;
    const name = words.reactions[reaction ?? 0];
    set(like, 'aria-label', reaction === null ? name : words.remove(name));
    set(react, 'aria-label', reaction === null ? words.react : words.change(name));
    text.textContent = name;
  };
  const change = (reaction) => {
    const target = item;
    const send = () =>
      mutate('CometUFIFeedbackReactMutation', {
        feedback_id: feedbackId(target.id),
        feedback_reaction_id: reaction === null ? '0' : IDS[reaction],
        feedback_source: 'NEWS_FEED',
      });
    return optimistically((state) => paint(target, state), target.reaction, reaction, send);
  };

  const like = control({
    label: '',
    content: marker,
    click: () => change(item.reaction === null ? 0 : null),
  });
  const react = control({ label: '', content: '▾', click: () => showPalette(change) });
  let resting;
  like.addEventListener('pointerenter', () => {
    if (!pair && scenario.signedIn) resting = setTimeout(() => showPalette(change), HOVER);
  });
  like.addEventListener('pointerleave', () => clearTimeout(resting));
  like.addEventListener('click', () => clearTimeout(resting));

  const bind = (next) => {
    item = next;
    paint(item, item.reaction);
    mark(`like ${item.name}`, like);
    mark(`react ${item.name}`, react);
  };
  return { nodes: pair ? [like, react] : [like], bind };
}

/** Comments and reels have a like of their own; a comment's is plain text, a reel's has no label at all. */
export function bareLike({ post, comment, source, label, markName }) {
  let liked = false;
  const paint = (state) => {
    liked = state;
    button.style.color = state ? 'blue' : '';
  };
  const change = () => {
    const send = () =>
      mutate('CometUFIFeedbackReactMutation', {
        feedback_id: feedbackId(post, comment),
        feedback_reaction_id: liked ? IDS[0] : '0',
        feedback_source: source,
      });
    return optimistically(paint, liked, !liked, send);
  };
  const on = {
    click() {
      if (scenario.signedIn) void change();
    },
  };
  const button = el('div', { role: 'button', tabindex: 0, mark: markName, on }, label);
  return button;
}

import { el, mark, set } from '/replica/stage/page/element.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { show } from './popup.js';
import { words } from './words.js';

/** `extra.generation`: '2026', '2024' or '2021'. */
export const generation = scenario.extra.generation ?? '2026';

const CLASSES = {
  2026: ['ytSpecButtonShapeNextHost', 'ytSpecButtonShapeNextTonal', 'ytSpecButtonShapeNextFilled'],
  2024: [
    'yt-spec-button-shape-next',
    'yt-spec-button-shape-next--tonal',
    'yt-spec-button-shape-next--filled',
  ],
  2021: ['style-scope yt-icon-button', '', ''],
};

/** Most buttons are tonal; the one that asks to subscribe is filled. */
export function buttonClass(filled) {
  const [base, tonalClass, filledClass] = CLASSES[generation];
  return `${base} ${filled ? filledClass : tonalClass}`.trim();
}

/** A button; signed out, all of them lead to the sign-in bubble. */
export function button({ label, text = label, name, click, ...attributes }) {
  const on = {
    click() {
      if (scenario.signedIn) click();
      else
        show(el('ytd-modal-with-title-and-button-renderer', {}, el('a', { href: '/signin' }, words.signIn)));
    },
  };
  const node = el('button', { class: buttonClass(false), 'aria-label': label, on, ...attributes }, text);
  if (name !== undefined) mark(name, node);
  return node;
}

/** Like and dislike as they stand on this surface: `holder` wraps a button in its custom elements. */
export function likePair({ holder, names, click }) {
  const make = (kind, icon) =>
    button({
      label: words[kind],
      text: icon,
      name: names[kind],
      click: () => click(kind),
      'aria-pressed': 'false',
    });
  const buttons = { like: make('like', '▲'), dislike: make('dislike', '▼') };
  const paint = (rating) => {
    for (const [kind, node] of Object.entries(buttons)) set(node, 'aria-pressed', String(rating === kind));
  };
  return { node: holder(buttons.like, buttons.dislike), paint };
}

/** The watch page's pair, in the markup of each generation. */
export function watchHolder(like, dislike) {
  if (generation === '2021') {
    const toggle = (node) =>
      el('ytd-toggle-button-renderer', {}, el('a', {}, el('yt-icon-button', {}, node)));
    return el('div', { id: 'top-level-buttons-computed' }, toggle(like), toggle(dislike));
  }
  return el(
    'segmented-like-dislike-button-view-model',
    {},
    el('like-button-view-model', {}, el('toggle-button-view-model', {}, el('button-view-model', {}, like))),
    el(
      'dislike-button-view-model',
      {},
      el('toggle-button-view-model', {}, el('button-view-model', {}, dislike)),
    ),
  );
}

import { el } from '/replica/stage/page/element.js';
import { closeLayer, show } from './layers.js';
import { reportStep } from './requests.js';
import { words } from './words.js';

/** Screens between opening the flow and its last one. */
const SCREENS = ['category', 'details'];

/** The report sheet: one request opens it, then one a screen. */
export async function openReport(tweet) {
  await reportStep();
  showScreen(tweet, 0);
}

function showScreen(tweet, index) {
  const screen = SCREENS[index];
  if (screen === undefined) {
    const on = { click: closeLayer };
    show(
      el('div', { role: 'dialog' }, el('button', { type: 'button', mark: 'report done', on }, words.done)),
    );
    return;
  }
  const next = async () => {
    await reportStep(`g;${tweet}:-1:${index}`);
    showScreen(tweet, index + 1);
  };
  const choice = el('label', {}, el('input', { type: 'radio', mark: `report choice ${screen}` }), screen);
  const button = el(
    'button',
    { type: 'button', mark: `report next ${screen}`, on: { click: next } },
    words.next,
  );
  show(el('div', { role: 'dialog', 'aria-modal': 'true' }, choice, button));
}

import { el, mark } from '/replica/stage/page/element.js';
import { createGrid } from './grid.js';
import { call, payload, widget } from './requests.js';
import { WIDGETS } from './widgets.js';
import { words } from './words.js';

/** The frame with the challenges; it is there, out of sight, long before there is one. */
const { rounds, wrong = 0 } = WIDGETS[widget];
const tell = (what) => parent.postMessage({ from: 'challenge', widget, what }, '*');

let round = 0;
let refused = 0;
let imagesLeft = 0;
let grid;

const target = el('div', { id: 'rc-imageselect-target', class: 'rc-imageselect-target' });
const hidden = { style: 'display:none' };
const incorrect = el('div', { class: 'rc-imageselect-incorrect-response', ...hidden }, words.wrong);
const selectMore = el('div', { class: 'rc-imageselect-error-select-more', ...hidden }, words.wrong);
const verify = el('button', {
  id: 'recaptcha-verify-button',
  class: 'rc-button-default goog-inline-block',
  on: { click: submit },
});
const audio = el(
  'button',
  { id: 'recaptcha-audio-button', title: words.audio, on: { click: showAudio } },
  '🎧',
);
const reload = el(
  'button',
  { id: 'recaptcha-reload-button', title: words.reload, on: { click: showRound } },
  '↻',
);
mark(`verify ${widget}`, verify);
mark(`to audio ${widget}`, audio);
mark(`reload ${widget}`, reload);

function labelVerify() {
  const none = grid?.chosen.size === 0;
  if (rounds[round] === 'several' && imagesLeft > 0) verify.textContent = none ? words.skip : words.next;
  else verify.textContent = none && rounds[round] !== 'dynamic' ? words.skip : words.verify;
}

function showImages() {
  grid = createGrid(rounds[round], labelVerify);
  target.replaceChildren(grid.node);
  labelVerify();
}

function showRound() {
  imagesLeft = rounds[round] === 'several' ? 1 : 0;
  showImages();
}

function showAudio() {
  grid = undefined;
  const response = el('input', { id: 'audio-response', type: 'text', mark: `answer ${widget}` });
  response.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void submit();
  });
  const play = el('div', { class: 'rc-audiochallenge-play-button' }, el('button', {}, words.play));
  const source = el('audio', { id: 'audio-source', src: payload() });
  target.replaceChildren(el('div', { id: 'rc-audio' }, play, source, response));
  verify.textContent = words.verify;
}

async function submit() {
  tell('working');
  if (imagesLeft > 0) {
    imagesLeft -= 1;
    await call('replaceimage', 'next');
    showImages();
  } else await answerRound();
  tell('worked');
}

async function answerRound() {
  verify.disabled = true;
  await call('userverify', 'response=');
  verify.disabled = false;
  const isWrong = refused < wrong;
  refused += Number(isWrong);
  incorrect.style.display = isWrong ? '' : 'none';
  round += 1;
  if (round < rounds.length) showRound();
  else tell('passed');
}

async function start() {
  await call('reload', 'reason=fi');
  if (rounds.length === 0) tell('passed');
  else {
    showRound();
    tell('shown');
  }
  tell('worked');
}

document.body.append(
  el(
    'div',
    { id: 'rc-imageselect', class: 'rc-imageselect' },
    el('div', { class: 'rc-imageselect-desc-wrapper' }, words.select),
    target,
    incorrect,
    selectMore,
    el('div', { class: 'rc-footer' }, reload, audio, el('div', { class: 'verify-button-holder' }, verify)),
  ),
);
window.addEventListener('message', ({ data }) => {
  if (data.what === 'start') void start();
});
tell('ready');

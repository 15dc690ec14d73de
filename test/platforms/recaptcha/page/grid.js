import { whileBusy } from '/replica/stage/page/busy.js';
import { el, mark, set } from '/replica/stage/page/element.js';
import { call, payload, widget } from './requests.js';

/** Milliseconds in which a tile fades out and another comes. */
const FADE = 150;

const SIDES = { dynamic: 3, static: 3, coarse: 4, several: 4 };

function image(src) {
  return el('img', { class: 'rc-image-tile-33', src, alt: '', style: 'width:30px;height:30px' });
}

/** The images of one round, and which tiles are chosen in it. */
export function createGrid(round, changed) {
  const side = SIDES[round];
  const chosen = new Set();
  // One picture, of which each tile shows a part.
  const whole = payload();
  const paint = (cell, classes) => set(cell, 'class', ['rc-imageselect-tile', ...classes].join(' '));

  const replace = async (cell) => {
    paint(cell, ['rc-imageselect-dynamic-selected']);
    await call('replaceimage', 'ds=[]');
    await new Promise((resolve) => setTimeout(resolve, FADE));
    cell.replaceChildren(image(payload()));
    paint(cell, []);
  };
  const press = (cell) => {
    if (round === 'dynamic') {
      chosen.add(cell);
      void whileBusy(() => replace(cell));
    } else if (chosen.delete(cell)) paint(cell, []);
    else {
      chosen.add(cell);
      paint(cell, ['rc-imageselect-tileselected']);
    }
    changed();
  };
  const makeCell = (index) => {
    const on = {
      click: () => press(cell),
      keydown(event) {
        if (event.key === 'Enter' || event.key === ' ') press(cell);
      },
    };
    const cell = el(
      'td',
      { class: 'rc-imageselect-tile', role: 'button', tabindex: 4 + index, on },
      image(whole),
    );
    mark(`tile ${index} ${widget}`, cell);
    return cell;
  };
  const rows = Array.from({ length: side }, (_, row) =>
    el('tr', {}, ...Array.from({ length: side }, (__, column) => makeCell(row * side + column))),
  );
  return {
    node: el('table', { class: `rc-imageselect-table-${side}${side}` }, el('tbody', {}, ...rows)),
    chosen,
  };
}

import { el, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { send } from './old-requests.js';
import { words } from './old-words.js';

const SIDES = { '-1': 'dislikes', 0: 'unvoted', 1: 'likes' };

/** The arrows: `up` becomes `upmod` when it is on, the column says so too. */
function arrows(fullname, name) {
  let direction = 0;
  const paint = (after) => {
    direction = after;
    set(column, 'class', `midcol ${SIDES[after]}`);
    set(up, 'class', `arrow ${after === 1 ? 'upmod' : 'up'} login-required access-required`);
    set(down, 'class', `arrow ${after === -1 ? 'downmod' : 'down'} login-required access-required`);
  };
  const press = (wanted) => {
    if (!scenario.signedIn) return undefined;
    const before = direction;
    const after = before === wanted ? 0 : wanted;
    return optimistically(paint, before, after, () =>
      send('vote', { id: fullname, dir: String(after), vh: 'hash' }),
    );
  };
  const arrow = (wanted, label, markName) =>
    el(
      'div',
      {
        role: 'button',
        'aria-label': label,
        tabindex: 0,
        mark: markName,
        on: { click: () => press(wanted) },
      },
      wanted === 1 ? '▲' : '▼',
    );
  const up = arrow(1, 'upvote', `up ${name}`);
  const down = arrow(-1, 'downvote', `down ${name}`);
  const column = el('div', {}, up, el('div', { class: 'score unvoted' }, '66'), down);
  paint(0);
  return column;
}

function saveLink(fullname, name) {
  let saved = false;
  const paint = (state) => {
    saved = state;
    link.textContent = state ? words.unsave : words.save;
  };
  const click = (event) => {
    event.preventDefault();
    if (!scenario.signedIn) return;
    const after = !saved;
    void optimistically(paint, !after, after, () => send(after ? 'save' : 'unsave', { id: fullname }));
  };
  const link = el('a', { href: '#', mark: `save ${name}`, on: { click } }, words.save);
  return link;
}

function reportLink(fullname, name) {
  const area = el('div', { class: 'report-button' });
  const submit = async () => {
    if (await send('report', { thing_id: fullname, reason: 'spam' })) form.remove();
  };
  const form = el(
    'div',
    { class: 'action-form' },
    el('button', { type: 'button', mark: `report send ${name}`, on: { click: submit } }, words.submit),
  );
  const open = (event) => {
    event.preventDefault();
    if (scenario.signedIn) area.append(form);
  };
  area.append(
    el('a', { href: '#', class: 'reportbtn', mark: `report ${name}`, on: { click: open } }, words.report),
  );
  return area;
}

/** A link or comment of the older site. */
export function thing(fullname, name) {
  const link = fullname.startsWith('t3_');
  const buttons = el(
    'ul',
    { class: 'flat-list buttons' },
    el('li', { class: `${link ? 'link' : 'comment'}-save-button save-button` }, saveLink(fullname, name)),
    el('li', {}, reportLink(fullname, name)),
  );
  const entry = el('div', { class: 'entry unvoted' }, `Thing ${name}`, buttons);
  const classes = `thing id-${fullname} ${link ? 'link' : 'comment'}`;
  return el('div', { class: classes, 'data-fullname': fullname }, arrows(fullname, name), entry);
}

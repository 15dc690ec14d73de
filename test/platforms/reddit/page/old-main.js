import { el, set } from '/replica/stage/page/element.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { thing } from './old-thing.js';
import { send } from './old-requests.js';
import { words } from './old-words.js';

/** A form that is sent by its button and emptied by the script; `operation` says which one. */
function textForm({ name, classes, operation, fields }) {
  const box = el('textarea', { name: 'text', mark: `${name} box` });
  const button = el('button', { type: 'submit', class: 'save', mark: `${name} send` }, words.submit);
  const submit = async (event) => {
    event.preventDefault();
    if (await send(operation, { ...fields, text: box.value })) box.value = '';
  };
  return el(
    'form',
    { class: classes, action: '#', on: { submit } },
    el('div', { class: 'usertext-edit' }, box, button),
  );
}

function subscribe() {
  let on = false;
  const link = el('a', { href: '#', class: 'option active add', mark: 'subscribe' }, words.subscribe);
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    if (!scenario.signedIn || !(await send('subscribe', { action: on ? 'unsub' : 'sub', sr: 't5_1' })))
      return;
    on = !on;
    set(link, 'class', `option active ${on ? 'remove' : 'add'}`);
    link.textContent = on ? words.leave : words.subscribe;
  });
  return el('span', { class: 'fancy-toggle-button subscribe-button toggle' }, link);
}

document.body.append(
  el('div', { class: 'side' }, subscribe()),
  el('div', { class: 'sitetable linklisting' }, thing('t3_p0', 'p0'), thing('t3_p1', 'p1')),
);
if (scenario.signedIn) {
  document.body.append(
    textForm({
      name: 'comment',
      classes: 'usertext cloneable',
      operation: 'comment',
      fields: { thing_id: 't3_p0' },
    }),
    textForm({
      name: 'submit',
      classes: 'submit content',
      operation: 'submit',
      fields: { kind: 'self', sr: 'test' },
    }),
  );
}
document.body.append(el('div', { class: 'commentarea' }, thing('t1_c0', 'c0')));

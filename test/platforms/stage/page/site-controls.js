import { optimistically } from './act.js';
import { send } from './site-call.js';
import { morph, part, render } from './site-markup.js';

/*
 * What each kind of control does when it is pressed; see `site.ts`. A context has the section's scenario (`changed`,
 * `renamed`, `signedIn`), the thing acted upon (`id`), and `mark(name, find)`, which names an element for the user.
 */

/** Shows markup in a layer at the end of the page until `close` is called. */
function openLayer(markup, { changed }) {
  const layer = document.createElement('div');
  const content = render(markup, changed);
  layer.append(content);
  document.body.append(layer);
  layer.scrollIntoView();
  return { content, close: () => layer.remove() };
}

function askToLogIn(context) {
  openLayer('<div role="dialog"><a href="/login">Log in</a></div>', context);
}

const PRESSED = 'button, [role], a, input, label';

/** Calls `press` for every press on what is called `name` in `current`, or on the button that it is in. */
function onPress(holder, current, press, name = 'here') {
  const isOn = (event) => {
    const inner = part(current(), name) ?? current();
    const outer = inner.closest(PRESSED);
    const control = outer && holder.contains(outer) ? outer : inner;
    return event.composedPath().includes(control);
  };
  holder.addEventListener('click', (event) => {
    if (event.target.closest('a, form')) event.preventDefault();
    if (isOn(event)) press();
  });
}

function toggle(control, context) {
  const { changed, renamed, signedIn, mark, id } = context;
  const holder = document.createElement('div');
  let on = false;
  let node = render(control.off, changed);
  holder.append(node);

  const show = (state) => {
    on = state;
    const next = render(state ? control.on : control.off, changed);
    if (control.replaced) node.replaceWith(next);
    node = control.replaced ? next : morph(node, next);
  };
  const change = () =>
    optimistically(show, on, !on, () => send(on ? control.does : control.undoes, renamed, { id }));
  const press = () => {
    if (!signedIn) return askToLogIn(context);
    const item = control.menu?.[on ? 'on' : 'off'];
    if (item === undefined) return void change();
    const { content, close } = openLayer(item, context);
    mark(`${control.toggle} item`, () => part(content, 'here') ?? content);
    onPress(
      content,
      () => content,
      () => {
        close();
        void change();
      },
    );
  };
  onPress(holder, () => node, press);
  mark(control.toggle, () => part(node, 'here') ?? node);
  return holder;
}

function button(control, context) {
  const { changed, renamed, signedIn, mark, id } = context;
  const holder = document.createElement('div');

  const place = (within, close) => {
    let node = render(control.look, changed);
    within.append(node);
    const press = async () => {
      if (!signedIn) return askToLogIn(context);
      const accepted = control.sends === undefined || (await send(control.sends, renamed, { id }));
      if (!accepted) return;
      close?.();
      if (control.becomes === 'gone') node.remove();
      else if (control.becomes !== undefined) node = morph(node, render(control.becomes, changed));
    };
    onPress(within, () => node, press);
    mark(control.press, () => part(node, 'here') ?? node);
  };

  if (control.opener === undefined) place(holder);
  else {
    const opener = render(control.opener, changed);
    holder.append(opener);
    const open = () => {
      const layer = openLayer('<div></div>', context);
      place(layer.content, layer.close);
    };
    onPress(holder, () => opener, open);
    mark(`${control.press} opener`, () => part(opener, 'here') ?? opener);
  }
  return holder;
}

function readBox(box) {
  return ('value' in box ? box.value : box.innerText).trim();
}

function emptyBox(box) {
  if ('value' in box) box.value = '';
  else box.replaceChildren();
}

function isSendKey({ key, shiftKey, ctrlKey, metaKey }, keys) {
  if (key !== 'Enter' || keys === undefined) return false;
  return keys === 'Enter' ? !shiftKey : ctrlKey || metaKey;
}

function writing(control, { changed, renamed, signedIn, mark, id }) {
  const holder = document.createElement('div');
  const node = render(control.look, changed);
  const box = part(node, 'box');
  holder.append(node);

  const submit = async () => {
    const text = readBox(box);
    if (text === '' || !signedIn || !(await send(control.sends, renamed, { id, text }))) return;
    if (control.becomes === 'gone') holder.remove();
    else emptyBox(box);
  };
  holder.addEventListener('submit', (event) => event.preventDefault());
  box.addEventListener('keydown', (event) => {
    if (!isSendKey(event, control.keys)) return;
    event.preventDefault();
    void submit();
  });
  mark(`${control.write} box`, () => box);
  if (part(node, 'send')) {
    onPress(holder, () => node, submit, 'send');
    mark(`${control.write} send`, () => part(node, 'send'));
  }
  return holder;
}

function form(control, { changed, mark }) {
  const node = render(control.look, changed);
  mark(`${control.form} box`, () => part(node, 'box'));
  mark(control.form, () => part(node, 'here'));
  return node;
}

function link(control, { mark }) {
  const node = document.createElement('a');
  node.href = control.to;
  node.textContent = control.follow;
  mark(control.follow, () => node);
  return node;
}

function puzzle(control, { changed, renamed, mark, id }) {
  const holder = document.createElement('div');
  let round = 0;
  let pressed = 0;
  let node = render(control.rounds[0], changed);
  holder.append(node);

  const load = () => control.loads && send(control.loads, renamed, { id });
  const show = (markup) => {
    pressed = 0;
    const next = render(markup, changed);
    node.replaceWith(next);
    node = next;
  };
  const answer = async () => {
    round += 1;
    if (round < control.rounds.length) return show(control.rounds[round]);
    const accepted = control.sends === undefined || (await send(control.sends, renamed, { id }));
    if (accepted) return parent.postMessage('passed', '*');
    await load();
    return show(control.refused);
  };
  const press = () => {
    pressed += 1;
    if (part(node, 'send') === null && pressed === control.tiles) void answer();
  };
  holder.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target.closest('[tile]')) press();
    else if (event.target.closest('[send]')) void answer();
  });
  for (let index = 0; index < control.tiles; index += 1)
    mark(`${control.solve} tile ${index}`, () => node.querySelectorAll('[tile]')[index]);
  mark(`${control.solve} send`, () => part(node, 'send'));
  void load();
  return holder;
}

/** A control as its description has it. */
export function build(control, context) {
  if ('toggle' in control) return toggle(control, context);
  if ('press' in control) return button(control, context);
  if ('write' in control) return writing(control, context);
  if ('solve' in control) return puzzle(control, context);
  return 'form' in control ? form(control, context) : link(control, context);
}

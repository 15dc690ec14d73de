import { begin, end } from '/replica/stage/page/busy.js';
import { el, mark } from '/replica/stage/page/element.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { WIDGETS } from './widgets.js';

/** A site that is guarded by the widgets; `extra.provider` and `extra.api` choose whose frames they are. */
const { provider = 'www.google.com', api = 'api2' } = scenario.extra;

function frame(kind, name, size) {
  const query = new URLSearchParams({ k: name, hl: scenario.language, size });
  const src = `https://${provider}/recaptcha/${api}/${kind}?${query.toString()}`;
  const prefix = kind === 'anchor' ? 'a' : 'c';
  return el('iframe', {
    src,
    name: `${prefix}-${name}0`,
    title: 'reCAPTCHA',
    style: `width:304px;height:${kind === 'anchor' ? 78 : 300}px`,
  });
}

function widget(name, { size = 'normal', silent = false }) {
  const anchor = frame('anchor', name, size);
  const challenge = frame('bframe', name, size);
  const overlay = el(
    'div',
    { style: 'position:fixed;visibility:hidden;top:-10000px;background:#fff' },
    challenge,
  );
  const show = (shown) => {
    overlay.style.visibility = shown ? 'visible' : 'hidden';
    overlay.style.top = shown ? '520px' : '-10000px';
  };
  const { promise: ready, resolve: setReady } = Promise.withResolvers();
  // Busy for as long as a frame of the widget is, so that nobody presses where a challenge is about to go away.
  const start = async () => {
    begin();
    await ready;
    challenge.contentWindow.postMessage({ what: 'start' }, '*');
  };
  const answer = {
    anchor: { check: start },
    challenge: {
      ready() {
        setReady();
        if (silent) void start();
      },
      working: begin,
      worked: end,
      shown: () => show(true),
      passed() {
        show(false);
        anchor.contentWindow.postMessage({ what: 'passed' }, '*');
      },
    },
  };
  window.addEventListener('message', ({ data }) => {
    if (data.widget === name) answer[data.from][data.what]?.();
  });
  const outside = el(
    'button',
    { type: 'button', mark: `outside ${name}`, on: { click: () => show(false) } },
    '×',
  );
  const submit = el('button', { type: 'button', mark: `submit ${name}` }, name);
  if (size === 'invisible' && !silent) submit.addEventListener('click', () => answer.anchor.check());
  mark(`site ${name}`, submit);
  const place = el(
    'div',
    { class: 'g-recaptcha' },
    anchor,
    el('textarea', { name: 'g-recaptcha-response', hidden: true }),
  );
  return el('form', { action: '#' }, place, submit, outside, overlay);
}

// Side by side, so that nothing has to be scrolled: a click right after it may miss a frame of another process.
document.body.style.cssText = 'display:flex;flex-wrap:wrap';
for (const name of (scenario.extra.widgets ?? 'pass').split(' '))
  document.body.append(widget(name, WIDGETS[name]));

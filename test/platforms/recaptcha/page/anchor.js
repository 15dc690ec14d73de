import { el, mark, set } from '/replica/stage/page/element.js';
import { widget } from './requests.js';
import { words } from './words.js';

/** The frame with the checkbox, or with the badge alone. */
const invisible = location.search.includes('size=invisible');

const box = el('span', {
  id: 'recaptcha-anchor',
  class: 'recaptcha-checkbox goog-inline-block recaptcha-checkbox-unchecked',
  role: 'checkbox',
  'aria-checked': 'false',
  tabindex: 0,
  style: 'width:24px;height:24px;border:1px solid',
});
const ask = () => parent.postMessage({ from: 'anchor', widget, what: 'check' }, '*');
box.addEventListener('click', ask);
box.addEventListener('keydown', (event) => {
  if (event.key === ' ') ask();
});

if (invisible) document.body.append(el('div', { class: 'rc-anchor-invisible-text' }, 'reCAPTCHA'));
else document.body.append(el('div', { id: 'rc-anchor-container', class: 'rc-anchor' }, box, words.robot));
document.body.append(el('input', { type: 'hidden', id: 'recaptcha-token' }));
mark(`checkbox ${widget}`, box);

window.addEventListener('message', ({ data }) => {
  const checked = data.what === 'passed';
  set(box, 'aria-checked', String(checked));
  set(box, 'class', `recaptcha-checkbox goog-inline-block recaptcha-checkbox-${checked ? '' : 'un'}checked`);
});

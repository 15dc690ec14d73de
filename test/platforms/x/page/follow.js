import { el, mark, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { confirmSheet, showLogIn } from './layers.js';
import { callRest } from './requests.js';
import { words } from './words.js';

let nextUser = 1000;

/** The button on a user's cell; it also answers to `follow()` for "follow all". */
export function followButton(name) {
  nextUser += 1;
  const id = String(nextUser);
  let following = false;
  const button = el('button', { role: 'button', type: 'button' });
  const show = (state) => {
    following = state;
    set(button, 'data-testid', `${id}-${state ? 'unfollow' : 'follow'}`);
    set(button, 'aria-label', `${state ? words.following : words.follow} @${name}`);
    button.textContent = state ? words.following : words.follow;
  };
  const change = (state) =>
    optimistically(show, !state, state, () =>
      callRest(state ? 'friendships/create.json' : 'friendships/destroy.json', { user_id: id }),
    );
  button.addEventListener('click', () => {
    if (!scenario.signedIn) showLogIn();
    else if (following) confirmSheet(() => change(false));
    else void change(true);
  });
  button.follow = () => change(true);
  show(false);
  mark(`follow ${name}`, button);
  return button;
}

/** The list that onboarding shows: one press follows everyone in it. */
export function followAll(count) {
  const buttons = Array.from({ length: count }, (_, index) => followButton(`suggested${index}`));
  const followEveryone = () => {
    for (const button of buttons) void button.follow();
  };
  const all = el(
    'button',
    { type: 'button', mark: 'follow all', on: { click: followEveryone } },
    words.follow,
  );
  const cells = buttons.map((button) => el('div', { 'data-testid': 'UserCell' }, button));
  return el('aside', { style: 'height:160px;overflow:auto' }, all, ...cells);
}

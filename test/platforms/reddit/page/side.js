import { el } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { showLogIn } from './log-in.js';
import { mutate, say } from './requests.js';
import { shadowed } from './shadow.js';
import { words } from './words.js';

function relationButton({ name, labels, send }) {
  let on = false;
  const paint = (state) => {
    on = state;
    button.textContent = labels[Number(state)];
  };
  const click = () => {
    if (!scenario.signedIn) return showLogIn();
    const after = !on;
    return optimistically(paint, !after, after, () => send(after));
  };
  const button = el('button', { type: 'button', mark: name, on: { click } }, labels[0]);
  return button;
}

function join(after) {
  const inputs = [{ subredditId: 't5_1', subscribeState: after ? 'SUBSCRIBED' : 'NONE' }];
  return mutate('UpdateSubredditSubscriptions', { inputs });
}

function follow(after) {
  return mutate('UpdateProfileFollowState', { accountId: 't2_1', state: after ? 'FOLLOWED' : 'NONE' });
}

function postForm() {
  const title = el('textarea', { name: 'title', mark: 'post title' });
  title.addEventListener('input', () => void say('CreateDraft'));
  const submit = async () => {
    const input = { subredditName: 'test', title: title.value, content: {} };
    if (await mutate('CreatePost', input)) title.value = '';
  };
  const button = el(
    'button',
    { type: 'button', id: 'submit-post-button', mark: 'post send', on: { click: submit } },
    words.post,
  );
  return el('faceplate-form', { action: '/submit' }, title, button);
}

/** The community, its author, and the form for a new post. */
export function sideColumn() {
  const joinButton = relationButton({ name: 'join', labels: [words.join, words.joined], send: join });
  const followButton = relationButton({
    name: 'follow',
    labels: [words.follow, words.following],
    send: follow,
  });
  return el(
    'div',
    { style: 'position:fixed;inset-inline-end:0;top:0;width:220px;background:#fff' },
    shadowed('shreddit-join-button', {}, joinButton),
    shadowed('follow-button', {}, followButton),
    ...(scenario.signedIn ? [postForm()] : []),
  );
}

import { el, mark } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { editor } from '/replica/stage/page/editor.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { closeDialog, showDialog, textButton } from './dialog.js';
import { iconToggle } from './icon-button.js';
import { callRest, mutate, old, say } from './requests.js';
import { words } from './words.js';

/** A button with text alone; unfollowing asks first. */
export function followButton(name) {
  const user = '25025320';
  let following = false;
  const show = (state) => {
    following = state;
    button.firstElementChild.textContent = state ? words.following : words.follow;
  };
  const send = (after) => {
    if (old) return callRest(`friendships/${after ? 'create' : 'destroy'}/${user}/`);
    const input = { target_user_id: user, container_module: 'profile' };
    return after
      ? mutate('usePolarisFollowMutation', 'xdt_create_friendship', input)
      : mutate('usePolarisUnfollowMutation', 'xdt_destroy_friendship', input);
  };
  const change = (after) => optimistically(show, !after, after, () => send(after));
  const unfollow = () => {
    closeDialog();
    void change(false);
  };
  const click = () => {
    if (!scenario.signedIn) return;
    if (following) showDialog(textButton(words.unfollow, 'unfollow', unfollow));
    else void change(true);
  };
  const button = el('button', { type: 'button', class: '_aswp', on: { click } }, el('div', {}, words.follow));
  mark(name, button);
  return button;
}

/** A story, over the page and under an address of its own. */
export function openStory() {
  history.pushState({}, '', '/stories/someone/3300000000000000001/');
  void say('PolarisStoriesV3SeenMutation');
  let liked = false;
  const write = (state) => {
    liked = state;
  };
  const send = (after) =>
    mutate(
      `usePolarisStoriesV4LikeMutation${after ? 'Like' : 'Unlike'}Mutation`,
      after ? 'xig_send_story_like' : 'xig_unsend_story_like',
      { media_id: '3300000000000000001' },
    );
  const heart = iconToggle({
    drawing: 'like',
    labels: words.like,
    mark: 'story like',
    read: () => liked,
    write,
    send,
  });
  const leave = () => {
    closeDialog();
    history.pushState({}, '', '/');
  };
  showDialog(el('section', {}, heart.node), textButton(words.close, 'story close', leave));
}

/** A private conversation: what is sent goes over a socket. */
export function chat() {
  const { box } = editor({
    kind: 'lexical',
    keys: 'enter',
    role: 'textbox',
    'aria-label': words.message,
    'data-lexical-editor': 'true',
    mark: 'chat box',
    send: () => Promise.resolve(true),
  });
  return el('section', { 'aria-label': words.message }, box);
}

import { el } from '/replica/stage/page/element.js';
import { editor } from '/replica/stage/page/editor.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { control, labelToggle } from './control.js';
import { mutate } from './requests.js';
import { bareLike } from './reactions.js';
import { words } from './words.js';

function relation(name, labels, operations) {
  const send = (on) => mutate(operations[Number(!on)], { subscribee_id: '1', subscribe_location: 'PROFILE' });
  return labelToggle({ labels, send, mark: name });
}

function poll() {
  const option = el('div', { role: 'radio', 'aria-checked': 'false', tabindex: 0, mark: 'poll option' }, '○');
  option.addEventListener('click', async () => {
    if (scenario.signedIn && (await mutate('useCometPollAddVoteMutation', { option_id: '7' })))
      option.textContent = '●';
  });
  return option;
}

/** A private conversation: its messages are end-to-end encrypted and go over a socket, not as a request. */
function chat() {
  const { box } = editor({
    kind: 'lexical',
    keys: 'enter',
    role: 'textbox',
    'aria-label': words.message,
    'data-lexical-editor': 'true',
    mark: 'chat box',
    send: () => Promise.resolve(true),
  });
  return el('div', { role: 'region', 'aria-label': words.message }, box);
}

/** What stands beside the feed: a page to follow, a person, a group, a poll, a reel, a chat. */
export function sideColumn() {
  const friend = ['FriendingCometFriendRequestSendMutation', 'FriendingCometFriendRequestCancelMutation'];
  return el(
    'div',
    { role: 'complementary', style: 'position:fixed;inset-inline-end:0;top:0;width:220px;background:#fff' },
    relation(
      'follow',
      [words.follow, words.following],
      ['CometUserFollowMutation', 'CometUserUnfollowMutation'],
    ),
    relation('friend', [words.addFriend, words.cancelRequest], friend),
    relation(
      'group',
      [words.join, words.joined],
      ['GroupCometJoinForumMutation', 'GroupCometLeaveForumMutation'],
    ),
    poll(),
    bareLike({ post: '77', source: 'OBJECT', label: '♥', markName: 'reel like' }),
    control({ label: '?', content: '?', mark: 'help' }),
    chat(),
  );
}

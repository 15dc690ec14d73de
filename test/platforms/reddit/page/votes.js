import { el, mark, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { showLogIn } from './log-in.js';
import { mutate, telemetry } from './requests.js';
import { words } from './words.js';

/**
 * The two arrows of a post or comment.
 * @param kind 'Post' or 'Comment', as it stands in the operation and in the id's key
 */
export function voteButtons(kind) {
  let item;
  const paint = (shown = item) => {
    if (shown !== item) return;
    set(buttons.up, 'aria-pressed', String(item.vote === 'UP'));
    set(buttons.down, 'aria-pressed', String(item.vote === 'DOWN'));
  };
  const press = (direction) => {
    telemetry();
    if (!scenario.signedIn) return showLogIn();
    const voted = item;
    const before = voted.vote;
    const after = before === direction ? 'NONE' : direction;
    const show = (vote) => {
      voted.vote = vote;
      paint(voted);
    };
    const input = { [`${kind.toLowerCase()}Id`]: voted.id, voteState: after };
    return optimistically(show, before, after, () => mutate(`Update${kind}VoteState`, input));
  };
  const arrow = (name, direction) =>
    el(
      'button',
      {
        [name]: '',
        rpl: '',
        'aria-pressed': 'false',
        'data-action-bar-action': name,
        class: 'button-small button-plain icon',
        on: { click: () => press(direction) },
      },
      el('span', {}, direction === 'UP' ? '▲' : '▼'),
      el('faceplate-screen-reader-content', {}, words[name]),
    );
  const buttons = { up: arrow('upvote', 'UP'), down: arrow('downvote', 'DOWN') };
  const bind = (next) => {
    item = next;
    mark(`up ${item.name}`, buttons.up);
    mark(`down ${item.name}`, buttons.down);
    paint();
  };
  const group = { class: 'rpl-vote-button-group', 'data-post-click-location': 'vote' };
  return { node: el('span', group, buttons.up, el('faceplate-number', {}, '66'), buttons.down), bind };
}

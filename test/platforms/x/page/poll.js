import { el } from '/replica/stage/page/element.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { showLogIn } from './layers.js';
import { votePoll } from './requests.js';

/** A poll: one press on a choice is the vote, and the choices give way to the result. */
export function pollCard(name) {
  const card = el('div', { 'data-testid': 'cardPoll' });
  const vote = async (choice) => {
    if (!scenario.signedIn) {
      showLogIn();
      return;
    }
    if (await votePoll(choice)) card.replaceChildren(el('span', {}, '50%'), el('span', {}, '50%'));
  };
  for (const choice of ['1', '2']) {
    const on = { click: () => vote(choice) };
    card.append(
      el(
        'div',
        { role: 'radio', 'aria-checked': 'false', tabindex: 0, mark: `poll ${name} ${choice}`, on },
        choice,
      ),
    );
  }
  return card;
}

import { el, mark, set } from '/replica/stage/page/element.js';
import { optimistically } from '/replica/stage/page/act.js';
import { scenario } from '/replica/stage/page/scenario.js';
import { showLogIn, showMenu } from './layers.js';
import { compose } from './compose.js';
import { followButton } from './follow.js';
import { pollCard } from './poll.js';
import { openReport } from './report.js';
import { mutate, noise } from './requests.js';
import { words } from './words.js';

/** The handles of each control, off and on. */
const CONTROLS = {
  like: {
    off: 'like',
    on: 'unlike',
    label: [words.like, words.liked],
    do: 'FavoriteTweet',
    undo: 'UnfavoriteTweet',
  },
  bookmark: {
    off: 'bookmark',
    on: 'removeBookmark',
    label: [words.bookmark, words.bookmarked],
    do: 'CreateBookmark',
    undo: 'DeleteBookmark',
  },
  repost: {
    off: 'retweet',
    on: 'unretweet',
    label: [words.repost, words.reposted],
    do: 'CreateRetweet',
    undo: 'DeleteRetweet',
  },
};

function tweetButton(testid, click) {
  const classes = 'css-175oi2r r-1777fci r-bt1l66 r-bztko3';
  const icon = el('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', width: 18, height: 18 });
  const content = el(
    'div',
    { dir: 'ltr' },
    icon,
    el('span', { 'data-testid': 'app-text-transition-container' }),
  );
  const attributes = { role: 'button', class: classes, 'data-testid': testid, type: 'button', on: { click } };
  return el('button', attributes, content);
}

/** One post of the timeline; `bind` shows another one in the same elements. */
export function createTweet() {
  let tweet;
  const buttons = {};

  const paint = (name, item = tweet) => {
    if (item !== tweet) return;
    const { on, off, label } = CONTROLS[name];
    const state = item[name];
    set(buttons[name], 'data-testid', state ? on : off);
    set(buttons[name], 'aria-label', label[Number(state)](item.counts + Number(state)));
    buttons[name].lastElementChild.textContent = String(item.counts + Number(state));
  };

  const toggle = async (name) => {
    const item = tweet;
    const after = !item[name];
    const show = (state) => {
      item[name] = state;
      paint(name, item);
    };
    const key = name === 'repost' && !after ? 'source_tweet_id' : 'tweet_id';
    await optimistically(show, !after, after, () =>
      mutate(after ? CONTROLS[name].do : CONTROLS[name].undo, { [key]: item.id }),
    );
  };

  const guarded = (listener) => (event) => {
    void noise.press();
    if (scenario.signedIn) listener(event);
    else showLogIn();
  };
  const openRepost = () => {
    const undo = [['unretweetConfirm', words.undo, () => toggle('repost')]];
    const create = [
      ['retweetConfirm', words.repost(0), () => toggle('repost')],
      ['', words.quote, () => compose({ attachment_url: `https://x.com/i/status/${tweet.id}` })],
    ];
    showMenu(tweet.repost ? undo : create);
  };

  buttons.reply = tweetButton(
    'reply',
    guarded(() => compose({ reply: { in_reply_to_tweet_id: tweet.id } })),
  );
  buttons.repost = tweetButton('retweet', guarded(openRepost));
  set(buttons.repost, 'aria-haspopup', 'menu');
  buttons.like = tweetButton(
    'like',
    guarded(() => toggle('like')),
  );
  buttons.bookmark = tweetButton(
    'bookmark',
    guarded(() => toggle('bookmark')),
  );
  const openCaret = () =>
    showMenu([
      ['mute', `Mute @${tweet.author}`, () => {}],
      ['block', `Block @${tweet.author}`, () => {}],
      ['report', words.report, () => openReport(tweet.id)],
    ]);
  const caret = tweetButton('caret', guarded(openCaret));

  const avatar = el('div', { 'data-testid': 'Tweet-User-Avatar' });
  const text = el('div', { 'data-testid': 'tweetText', lang: scenario.language });
  const permalink = el('a', { role: 'link', dir: 'ltr' }, el('time', {}, '2h'));
  const extra = el('div');
  const group = el('div', { role: 'group' }, buttons.reply, buttons.repost, buttons.like, buttons.bookmark);
  const node = el(
    'article',
    { role: 'article', tabindex: 0, 'data-testid': 'tweet' },
    avatar,
    permalink,
    text,
    caret,
    extra,
    group,
  );
  const actions = { like: () => toggle('like'), repost: openRepost, reply: () => buttons.reply.click() };
  node.addEventListener('keydown', (event) => {
    const name = { l: 'like', t: 'repost', r: 'reply' }[event.key];
    if (event.target === node && name !== undefined) actions[name]();
  });

  const bind = (item) => {
    tweet = item;
    // A user may be called "ilike": the avatar's test id then ends like a control's.
    avatar.replaceChildren(
      el('div', { 'data-testid': `UserAvatar-Container-${item.author}`, tabindex: 0 }, '☺'),
    );
    mark(`avatar ${item.name}`, avatar.firstElementChild);
    text.textContent = `Post ${item.name}`;
    set(permalink, 'href', `/${item.author}/status/${item.id}`);
    extra.replaceChildren();
    if (item.poll) extra.append(pollCard(item.name));
    if (item.follow) extra.append(followButton(item.name));
    mark(`tweet ${item.name}`, node);
    mark(`caret ${item.name}`, caret);
    for (const name of Object.keys(buttons)) mark(`${name} ${item.name}`, buttons[name]);
    set(buttons.reply, 'aria-label', words.reply(item.counts));
    for (const name of Object.keys(CONTROLS)) paint(name);
  };
  return { node, bind };
}

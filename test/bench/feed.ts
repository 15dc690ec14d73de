import { PLATFORMS } from '../../src/platforms/index.ts';
import { json, page, type Replica } from '../e2e/harness/replica.ts';

/** Posts on the page, as after a long evening of scrolling; an address may ask for another number. */
const POSTS = 2_000;

const WORDS = 'people who post here are the ones that make it worth a visit, every day and for nothing'.split(
  ' ',
);

function post(index: number): string {
  const text = WORDS.map((_, at) => WORDS[(at * 7 + index) % WORDS.length]).join(' ');
  const buttons = ['reply', 'retweet', 'like', 'bookmark']
    .map(
      (name) =>
        `<button data-testid="${name}"><svg width="18" height="18"></svg><span>${index % 90}</span></button>`,
    )
    .join('');
  return `<article data-testid="tweet" id="p${index}"><a href="/u${index % 50}/status/${index}">@u${index % 50}</a>
<div class="text">${text}</div><div role="group">${buttons}</div></article>`;
}

/** The site's own script: like X it renders the row of buttons anew and sends a request. */
const SCRIPT = `document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-testid="like"], [data-testid="unlike"]');
  if (!button) return;
  const liked = button.dataset.testid === 'like';
  const row = button.parentElement;
  row.innerHTML = [...row.children].map((child) => child === button
    ? child.outerHTML.replace(liked ? '"like"' : '"unlike"', liked ? '"unlike"' : '"like"') : child.outerHTML).join('');
  fetch('/i/api/graphql/id/' + (liked ? 'FavoriteTweet' : 'UnfavoriteTweet'), { method: 'POST', body: '{}' });
});
document.addEventListener('input', ({ target }) => {
  document.title = 'Feed ' + target.textContent.length;
});`;

const STYLE =
  'article{padding:12px;border-bottom:1px solid #ddd}button{width:72px;height:30px}.text{height:80px}';

function feed(posts: number): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Feed</title><style>${STYLE}</style>
<div contenteditable role="textbox" data-testid="tweetTextarea_0">I</div>
<main>${Array.from({ length: posts }, (_, index) => post(index)).join('\n')}</main><script>${SCRIPT}</script></html>`;
}

/** Some other site, with requests of its own. */
const OTHER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Other</title><h1>Other</h1><script>
document.title = 'Loading';
Promise.all(Array.from({ length: 60 }, (_, index) => fetch('/part/' + index).then((part) => part.json())))
  .then(() => { document.title = 'Done ' + performance.now(); });</script></html>`;

/** The host name of a match pattern, with the sub-domains that it covers. */
function hostIn(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}

/** A long feed at every address of X; at any other host a small page, the same for all. */
export const FEED: Replica = {
  hosts: [...PLATFORMS.flatMap(({ hosts }) => hosts.map(hostIn)), 'x.com', 'unrelated.example.org'],
  handle({ method, host, path, query }) {
    if (method !== 'GET' || path.startsWith('/part/')) return json({ data: {} });
    return page(host === 'x.com' ? feed(Number(query.get('posts') ?? POSTS)) : OTHER);
  },
};

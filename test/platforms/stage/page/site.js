import { languageDirection } from './site-language.js';
import { isBusy } from './busy.js';
import { build } from './site-controls.js';

/** A page of a site that is described as data; see `site.ts`. */
const site = JSON.parse(document.getElementById('replica-site').textContent);
const marks = new Map();

let things = 0;

/**
 * Shows all controls once more, as further posts of a feed: `name` stands before the name of each.
 * @param section.changed the site has been redesigned
 * @param section.renamed its operations have other names
 */
function show({ name, language, changed, renamed, signedIn }) {
  document.documentElement.lang = language;
  document.documentElement.dir = languageDirection(language);
  const section = document.createElement('section');
  for (const control of site[language]) {
    things += 1;
    const mark = (part, find) => marks.set(`${name}: ${part}`, find);
    const post = document.createElement('div');
    const thing = document.createElement('a');
    thing.href = `/thing/${things}`;
    thing.style.pointerEvents = 'none';
    thing.textContent = `Thing ${things}`;
    post.append(thing, build(control, { changed, renamed, signedIn, mark, id: String(7000 + things) }));
    section.append(post);
  }
  document.body.append(section);
}

window.replica = { find: (name) => marks.get(name)?.() ?? null, show, isBusy };

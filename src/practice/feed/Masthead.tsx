import { text } from '../../ui/text.ts';
import type { PersonId } from '../content/people.ts';
import { Avatar } from './Avatar.tsx';
import { FollowButton } from './FollowButton.tsx';
import { PipitMark } from './icons.tsx';
import { asWritten, feedWords, isFeedForeign } from './words.ts';

const SUGGESTED: readonly PersonId[] = ['club', 'priya', 'rose', 'game'];

/** Name of the invented site, that it is invented, and whom it wants the pupil to follow. */
export function Masthead() {
  const { names } = feedWords();
  return (
    <header class="masthead">
      <h1>
        <PipitMark /> {text('practice_site')}
      </h1>
      <p class="invented">{text('practice_invented')}</p>
      {isFeedForeign() && <p class="invented">{text('practice_posts_language')}</p>}
      <section class="suggested" aria-label={text('practice_suggested')}>
        <h2>{text('practice_suggested')}</h2>
        <ul>
          {SUGGESTED.map((person) => (
            <li key={person}>
              <Avatar person={person} />
              <span {...asWritten()}>{names[person]}</span>
              <FollowButton person={person} name={names[person]} />
            </li>
          ))}
        </ul>
      </section>
    </header>
  );
}

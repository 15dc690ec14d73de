import { text } from '../../ui/text.ts';
import type { PersonId } from '../content/people.ts';
import { useFollowing } from './following.ts';
import { asWritten } from './words.ts';

export function FollowButton({ person, name }: { person: PersonId; name: string }) {
  const { follows, toggle } = useFollowing();
  const on = follows.has(person);
  return (
    <button type="button" class="follow" data-act="follow" aria-pressed={on} onClick={() => toggle(person)}>
      {text(on ? 'practice_following' : 'practice_follow')}
      <span class="unseen" {...asWritten()}>
        {' '}
        {name}
      </span>
    </button>
  );
}

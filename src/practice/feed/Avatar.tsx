import { useMemo } from 'preact/hooks';
import { PEOPLE, type PersonId } from '../content/people.ts';
import { discUrl } from '../drawing/svg.ts';

/** A thing on a coloured disc; the name stands beside it. */
export function Avatar({ person }: { person: PersonId }) {
  const { avatar, palette } = PEOPLE[person];
  const url = useMemo(() => discUrl(avatar, palette), [avatar, palette]);
  return <img class="avatar" src={url} alt="" width={40} height={40} draggable={false} />;
}

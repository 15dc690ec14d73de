import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { PersonId } from '../content/people.ts';

/** Whom the pupil follows, on every post of the page alike. */
export interface Following {
  follows: ReadonlySet<PersonId>;
  toggle: (person: PersonId) => void;
}

const FollowingContext = createContext<Following>({ follows: new Set(), toggle: () => undefined });

export const FollowingProvider = FollowingContext.Provider;

export function useFollowing(): Following {
  return useContext(FollowingContext);
}

/** Nobody at first; kept as long as the page is. */
export function useNewFollowing(): Following {
  const [follows, setFollows] = useState<ReadonlySet<PersonId>>(new Set());
  return useMemo(
    () => ({
      follows,
      toggle: (person) =>
        setFollows((current) => {
          const next = new Set(current);
          if (!next.delete(person)) next.add(person);
          return next;
        }),
    }),
    [follows],
  );
}

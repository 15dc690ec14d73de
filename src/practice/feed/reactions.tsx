import type { ComponentChildren } from 'preact';

/** In the order in which `platforms/practice.ts` names them. */
export const REACTIONS = ['love', 'haha', 'wow', 'sad', 'angry'] as const;

export type Reaction = (typeof REACTIONS)[number];

const FACES: Readonly<Record<Exclude<Reaction, 'love'>, ComponentChildren>> = {
  haha: (
    <>
      <path d="M7 9.5q1.6-2 3.2 0M13.8 9.5q1.6-2 3.2 0" />
      <path d="M7 13.5h10q-1 5-5 5t-5-5z" class="mouth" />
    </>
  ),
  wow: (
    <>
      <path d="M8.5 9v.6M15.5 9v.6" stroke-width="2.4" />
      <ellipse cx="12" cy="15.5" rx="2.2" ry="3" class="mouth" />
    </>
  ),
  sad: (
    <>
      <path d="M8.5 10v.6M15.5 10v.6" stroke-width="2.4" />
      <path d="M8.5 17q3.5-3.4 7 0" />
      <path d="M16.8 12.5q1.8 2.6 0 3.4-1.8-.8 0-3.4z" class="tear" />
    </>
  ),
  angry: (
    <>
      <path d="m6.8 8.4 3.4 1.8M17.2 8.4l-3.4 1.8" />
      <path d="M9 12v.5M15 12v.5" stroke-width="2.4" />
      <path d="M8.8 17q3.2-2.2 6.4 0" />
    </>
  ),
};

/** A drawn face, or a heart; always beside a label. */
export function ReactionIcon({ reaction }: { reaction: Reaction }) {
  return (
    <svg class={`reaction-icon ${reaction}`} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" class="face" />
      {reaction === 'love' ? (
        <path d="M12 18.4 6.6 13a3.5 3.5 0 0 1 5-5l.4.5.4-.5a3.5 3.5 0 0 1 5 5z" class="heart" />
      ) : (
        FACES[reaction]
      )}
    </svg>
  );
}

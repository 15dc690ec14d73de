import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { REACTIONS, ReactionIcon, type Reaction } from './reactions.tsx';

interface Props {
  /** Opened by key: the focus goes on to the first reaction. Opened by mouse or finger, it stays where it is. */
  byKey: boolean;
  onChoose: (reaction: Reaction) => void;
}

/** The row of reactions above a like. */
export function ReactionPalette({ byKey, onChoose }: Props) {
  const palette = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (byKey) palette.current?.querySelector('button')?.focus();
  }, []);

  return (
    <div class="palette" role="group" aria-label={text('practice_reactions')} ref={palette}>
      {REACTIONS.map((reaction) => (
        <button
          key={reaction}
          type="button"
          data-act="react"
          aria-label={text(`practice_reaction_${reaction}`)}
          title={text(`practice_reaction_${reaction}`)}
          onClick={() => onChoose(reaction)}
        >
          <ReactionIcon reaction={reaction} />
        </button>
      ))}
    </div>
  );
}

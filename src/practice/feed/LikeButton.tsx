import { useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { HeartIcon, SmileIcon } from './icons.tsx';
import { ReactionPalette } from './ReactionPalette.tsx';
import { ReactionIcon, type Reaction } from './reactions.tsx';
import { useDismiss } from './use-dismiss.ts';
import { useHold } from './use-hold.ts';

/** A like with everything that social sites hang on it: a count, a burst, reactions on hover, long press and key. */
export function LikeButton({ likes }: { likes: number }) {
  const [given, setGiven] = useState<Reaction | 'like'>();
  const [open, setOpen] = useState<false | 'by-key' | 'by-hand'>(false);
  const holder = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { hover, hold, held } = useHold((now) => setOpen((was) => now && (was || 'by-hand')));
  const count = formatNumber(likes + (given ? 1 : 0));

  function close() {
    if (open === 'by-key') opener.current?.focus();
    setOpen(false);
  }

  useDismiss(open !== false, holder, close);

  return (
    <div class="like" ref={holder} {...hover}>
      <button
        type="button"
        class={`action like-button ${given ? `given ${given}` : ''}`}
        data-testid="practice-like"
        data-act="like"
        data-held={held ? '' : undefined}
        aria-pressed={given !== undefined}
        aria-label={text('practice_like_label', text(`practice_reaction_${given ?? 'like'}`), count)}
        onClick={() => {
          if (!held) setGiven(given ? undefined : 'like');
        }}
        {...hold}
      >
        <span class="burst">
          {given && given !== 'like' ? <ReactionIcon reaction={given} /> : <HeartIcon />}
        </span>
        <span class="num">{count}</span>
      </button>
      <button
        type="button"
        class="action palette-opener"
        ref={opener}
        aria-expanded={open !== false}
        aria-label={text('practice_reactions')}
        onClick={({ detail }) => setOpen(open === false && (detail === 0 ? 'by-key' : 'by-hand'))}
      >
        <SmileIcon />
      </button>
      {open !== false && (
        <ReactionPalette
          byKey={open === 'by-key'}
          onChoose={(reaction) => {
            setGiven(reaction);
            close();
          }}
        />
      )}
    </div>
  );
}

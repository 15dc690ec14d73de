import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  /** What is explained; stays in the text. */
  children: ComponentChildren;
  /** The explanation, shown on hover, on focus and on touch; Escape hides it. */
  hint: ComponentChildren;
  class?: string;
}

/** Words with an explanation behind them. */
export function Hint({ children, hint, class: extra = '' }: Props) {
  const id = useId();
  const [hidden, setHidden] = useState(false);
  const show = () => setHidden(false);
  return (
    <span class={`hint ${hidden ? 'hidden' : ''} ${extra}`} onPointerEnter={show} onFocusIn={show}>
      <button
        type="button"
        class="hint-words"
        aria-describedby={id}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setHidden(true);
        }}
      >
        {children}
      </button>
      <span id={id} role="tooltip" class="hint-bubble">
        {hint}
      </span>
    </span>
  );
}

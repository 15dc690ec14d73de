import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { ShareIcon } from './icons.tsx';
import { useDismiss } from './use-dismiss.ts';

const WAYS = ['followers', 'group', 'story'] as const;

/** A share with its menu: three places to share to, and taking it back. */
export function ShareMenu({ shares }: { shares: number }) {
  const [open, setOpen] = useState(false);
  const [shared, setShared] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const count = formatNumber(shares + (shared ? 1 : 0));

  useEffect(() => {
    if (open) holder.current?.querySelector<HTMLElement>('.menu button')?.focus();
  }, [open]);

  useDismiss(open, holder, (reason) => {
    setOpen(false);
    if (reason === 'escape') opener.current?.focus();
  });

  function choose(now: boolean) {
    setShared(now);
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <div class="menu-holder" ref={holder}>
      <button
        type="button"
        class={`action ${shared ? 'shared' : ''}`}
        ref={opener}
        aria-expanded={open}
        aria-label={text('practice_share_label', count)}
        onClick={() => setOpen(!open)}
      >
        <ShareIcon />
        <span class="num">{count}</span>
      </button>
      {open && (
        <div class="menu" role="group" aria-label={text('practice_share')}>
          {shared ? (
            <button type="button" data-act="unshare" onClick={() => choose(false)}>
              {text('practice_unshare')}
            </button>
          ) : (
            WAYS.map((way) => (
              <button key={way} type="button" data-act="share" onClick={() => choose(true)}>
                {text(`practice_share_${way}`)}
              </button>
            ))
          )}
        </div>
      )}
    </div>
  );
}

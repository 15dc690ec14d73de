import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { FlagIcon } from './icons.tsx';

const REASONS = ['spam', 'false', 'mean', 'advert'] as const;

/** Reports a post to a site that nobody watches; the dialog is what real sites ask. */
export function ReportButton({ name }: { name: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sent, setSent] = useState(false);
  const [open, setOpen] = useState(false);
  const title = useId();

  function show() {
    setOpen(true);
    dialog.current?.showModal();
  }

  if (sent) return <span class="reported">{text('practice_reported')}</span>;
  return (
    <>
      <button type="button" class="quiet" aria-label={text('practice_report_label', name)} onClick={show}>
        <FlagIcon />
      </button>
      <dialog ref={dialog} aria-labelledby={title} onClose={() => setOpen(false)}>
        {open && (
          <form method="dialog">
            <h2 id={title}>{text('practice_report_title')}</h2>
            {REASONS.map((reason, i) => (
              <label key={reason} class="reason">
                <input type="radio" name="reason" value={reason} defaultChecked={i === 0} />
                {text(`practice_report_${reason}`)}
              </label>
            ))}
            <div class="dialog-buttons">
              <button type="button" class="button" onClick={() => dialog.current?.close()}>
                {text('common_cancel')}
              </button>
              <button type="button" class="button primary" data-act="report" onClick={() => setSent(true)}>
                {text('practice_report_send')}
              </button>
            </div>
          </form>
        )}
      </dialog>
    </>
  );
}

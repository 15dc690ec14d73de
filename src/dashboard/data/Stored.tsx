import { ask } from '../../ui/ask.ts';
import { formatBytes } from './format-bytes.ts';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Locked } from '../../ui/Locked.tsx';
import { locale, text } from '../../ui/text.ts';
import type { StoredFacts } from './read-stored.ts';

interface Props {
  stored: StoredFacts | undefined;
  /** Hours after which a policy wants counts to be gone; 0 for never. */
  retentionHours: number;
}

function formatHours(hours: number): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(hours);
}

/** How much is stored, and the news that something was put back. */
export function Stored({ stored, retentionHours }: Props) {
  return (
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">{text('data_stored')}</h2>
      {stored?.restored && (
        <Notice tone="info">
          {text('data_restored', formatDay(stored.restored, true))}{' '}
          <button type="button" class="link-button" onClick={() => void ask('restoredSeen')}>
            {text('common_close')}
          </button>
        </Notice>
      )}
      {stored && (
        <dl class="facts">
          <div>
            <dt>{text('data_rows')}</dt>
            <dd class="num" data-testid="stored-rows">
              {formatNumber(stored.rows)}
            </dd>
          </div>
          <div>
            <dt>{text('data_since')}</dt>
            <dd>{stored.first === undefined ? '–' : formatDay(stored.first, true)}</dd>
          </div>
          <div>
            <dt>{text('data_space')}</dt>
            <dd class="num">{stored.bytes === undefined ? '–' : formatBytes(stored.bytes)}</dd>
          </div>
          {retentionHours > 0 && (
            <div>
              <dt>{text('data_kept')}</dt>
              <dd>
                {formatHours(retentionHours)} <Locked />
              </dd>
            </div>
          )}
        </dl>
      )}
      <p class="mute">{text('data_never')}</p>
    </section>
  );
}

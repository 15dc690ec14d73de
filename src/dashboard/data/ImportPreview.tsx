import { profileById } from '../../platforms/profile-by-id.ts';
import type { Backup } from '../../ledger/gather-backup.ts';
import type { MergeCounts } from '../../ledger/plan-merge.ts';
import { formatDays } from '../../ui/format-dates.ts';
import { formatDay, formatList, formatNumber } from '../../ui/format.ts';
import { plural, text } from '../../ui/text.ts';

interface Props {
  backup: Backup;
  /** What merging it would come to. */
  counts: MergeCounts;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What is in a file, and what importing it would change. */
export function ImportPreview({ backup, counts, onConfirm, onCancel }: Props) {
  const { firstDay, lastDay, exported, devices, platforms } = backup;
  const isNothingNew = counts.added + counts.changed === 0;
  return (
    <div class="preview" role="group" aria-label={text('data_preview')} data-testid="import-preview">
      <dl class="facts">
        {firstDay !== undefined && lastDay !== undefined && (
          <div>
            <dt>{text('data_preview_days')}</dt>
            <dd>{formatDays(firstDay, lastDay)}</dd>
          </div>
        )}
        {exported !== undefined && (
          <div>
            <dt>{text('data_preview_saved')}</dt>
            <dd>{formatDay(exported, true)}</dd>
          </div>
        )}
        <div>
          <dt>{text('data_preview_browsers')}</dt>
          <dd class="num">{formatNumber(devices.size)}</dd>
        </div>
        <div>
          <dt>{text('data_preview_new')}</dt>
          <dd class="num">{formatNumber(counts.added)}</dd>
        </div>
        <div>
          <dt>{text('data_preview_more')}</dt>
          <dd class="num">{formatNumber(counts.changed)}</dd>
        </div>
        <div>
          <dt>{text('data_preview_known')}</dt>
          <dd class="num">{formatNumber(counts.unchanged)}</dd>
        </div>
      </dl>
      {platforms.size > 0 && (
        <p class="mute">{formatList([...platforms].map((id) => profileById(id)?.name ?? id))}</p>
      )}
      {isNothingNew && <p>{text('data_preview_nothing')}</p>}
      <p class="actions">
        <button type="button" class="button primary" data-testid="import-confirm" onClick={onConfirm}>
          {plural('data_import_confirm', counts.added + counts.changed)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('common_cancel')}
        </button>
      </p>
    </div>
  );
}

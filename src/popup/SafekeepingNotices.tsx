import { today } from '../acts/slot.ts';
import { ask } from '../ui/ask.ts';
import { isBackupDue } from '../ui/backup-due.ts';
import { formatDay } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Safekeeping } from '../ui/read-safekeeping.ts';
import { text } from '../ui/text.ts';
import { PageLink } from './PageLink.tsx';

/** Tells once that lost counts were restored, and reminds quietly of a backup. */
export function SafekeepingNotices({ safekeeping }: { safekeeping: Safekeeping }) {
  const { restored, backup } = safekeeping;
  return (
    <>
      {restored && (
        <Notice tone="info" testId="restored">
          {text('popup_restored', formatDay(restored))}{' '}
          <button type="button" class="link-button" onClick={() => void ask('restoredSeen')}>
            {text('popup_restored_seen')}
          </button>
        </Notice>
      )}
      {isBackupDue(safekeeping, today(new Date())) && (
        <p class="backup" data-testid="backup-due">
          {backup ? text('popup_backup_old', formatDay(backup, true)) : text('popup_backup_none')}{' '}
          <PageLink page="dashboard" part="data">
            {text('popup_backup_save')}
          </PageLink>
        </p>
      )}
    </>
  );
}

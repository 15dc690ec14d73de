import { useState } from 'preact/hooks';
import { today } from '../../acts/slot.ts';
import { exportCsv } from '../../ledger/export-csv.ts';
import { exportJson } from '../../ledger/export-json.ts';
import { exportNdjson } from '../../ledger/export-ndjson.ts';
import type { Ledger } from '../../ledger/schema.ts';
import { ask } from '../../ui/ask.ts';
import { isBackupDue } from '../../ui/backup-due.ts';
import { formatDay } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { locale, text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { saveFile } from '../save-file.ts';
import { Progress } from './Progress.tsx';
import type { StoredFacts } from './read-stored.ts';

const FORMATS = ['json', 'csv', 'ndjson'] as const;
type Format = (typeof FORMATS)[number];

interface Props extends Pick<SectionProps, 'door' | 'settings'> {
  stored: StoredFacts | undefined;
}

/** Where numbers have a decimal comma, spreadsheets expect columns to be separated by semicolons. */
function separator(): ',' | ';' {
  return new Intl.NumberFormat(locale()).format(0.5).includes(',') ? ';' : ',';
}

function make(
  db: Ledger,
  format: Format,
  { day, dayStart, progress }: { day: string; dayStart: number; progress: (done: number) => void },
): Promise<Blob> {
  switch (format) {
    case 'json':
      return exportJson(db, day, progress);
    case 'ndjson':
      return exportNdjson(db, day, progress);
    case 'csv':
      return exportCsv(db, { dayStart, progress, separator: separator() });
  }
}

/** Files to keep elsewhere, and when one was last made. */
export function Backup({ door, settings: { dayStart, allowExport }, stored }: Props) {
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState(false);
  const rows = stored?.rows ?? 0;

  async function save(format: Format): Promise<void> {
    const day = today(new Date());
    setFailed(false);
    setShare(0);
    try {
      const progress = (done: number) => setShare(Math.min(1, done / Math.max(1, rows)));
      saveFile(await door((db) => make(db, format, { day, dayStart, progress })), `unpaid-${day}.${format}`);
      // A table of days cannot be brought back, so it is no backup.
      if (format !== 'csv') await ask('backedUp');
    } catch (error) {
      console.error('The file could not be made', error);
      setFailed(true);
    } finally {
      setShare(undefined);
    }
  }

  return (
    <section class="card" aria-labelledby="export">
      <h2 id="export">{text('data_export')}</h2>
      <p>{text('data_export_text')}</p>
      {allowExport ? (
        <div class="exports">
          {FORMATS.map((format) => (
            <div key={format}>
              <button
                type="button"
                class={`button ${format === 'json' ? 'primary' : ''}`}
                data-testid={`export-${format}`}
                disabled={share !== undefined}
                onClick={() => void save(format)}
              >
                {text(`data_export_${format}`)}
              </button>
              <p class="mute">{text(`data_export_${format}_text`)}</p>
            </div>
          ))}
        </div>
      ) : (
        <p class="mute">{text('data_export_locked')}</p>
      )}
      {share !== undefined && <Progress share={share} label={text('data_exporting')} />}
      {failed && (
        <Notice tone="warning" live>
          {text('data_export_failed')}
        </Notice>
      )}
      <p class="mute" data-testid="last-backup">
        {stored?.backup
          ? text('data_last_backup', formatDay(stored.backup, true))
          : rows > 0 && text('data_no_backup')}{' '}
        {stored && rows > 0 && isBackupDue(stored, today(new Date())) && text('data_backup_due')}
      </p>
    </section>
  );
}

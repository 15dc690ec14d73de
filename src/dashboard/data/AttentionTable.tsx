import type { AttentionRow } from '../../acts/tally-row.ts';
import { profileById } from '../../platforms/profile-by-id.ts';
import { formatHour } from '../../ui/format-dates.ts';
import { formatDuration, formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import { nameDevice } from './name-device.ts';

/** Rows of attention as they are stored. */
export function AttentionTable({ rows }: { rows: readonly AttentionRow[] }) {
  return (
    <ScrollBox label={text('dashboard_attention')}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="words">
              {text('data_column_hour')}
            </th>
            <th scope="col" class="words">
              {text('data_column_platform')}
            </th>
            <th scope="col">{text('dashboard_attention')}</th>
            <th scope="col">{text('dashboard_visits')}</th>
            <th scope="col">{text('data_column_browser')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.slot} ${row.platform} ${row.device}`}>
              <th scope="row" class="words">
                {formatHour(Number(row.slot.slice(11, 13)))}
              </th>
              <td class="words">{profileById(row.platform)?.name ?? row.platform}</td>
              <td class="num">{formatDuration(row.seconds)}</td>
              <td class="num">{formatNumber(row.visits)}</td>
              <td class="num">{nameDevice(row.device)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

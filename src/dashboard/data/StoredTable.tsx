import { profileById } from '../../platforms/profile-by-id.ts';
import type { TallyRow } from '../../acts/tally-row.ts';
import { formatHour } from '../../ui/format-dates.ts';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import { nameDevice } from './name-device.ts';

/** Columns with words, and columns with numbers of a row. */
const WORDS = ['hour', 'platform', 'kind'] as const;
const NUMBERS = ['n', 'undone', 'page', 'network', 'quantity', 'seconds'] as const;

function variantsOf({ variants }: TallyRow): string {
  return Object.entries(variants)
    .map(([name, count]) => `${name} ${formatNumber(count)}`)
    .join(', ');
}

/** Rows of acts as they are stored. */
export function StoredTable({ rows }: { rows: readonly TallyRow[] }) {
  return (
    <ScrollBox label={text('data_row_by_row')}>
      <table>
        <thead>
          <tr>
            {WORDS.map((column) => (
              <th key={column} scope="col" class="words">
                {text(`data_column_${column}`)}
              </th>
            ))}
            {NUMBERS.map((column) => (
              <th key={column} scope="col">
                {text(`data_column_${column}`)}
              </th>
            ))}
            <th scope="col" class="words">
              {text('data_column_variants')}
            </th>
            <th scope="col">{text('data_column_browser')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.slot} ${row.platform} ${row.kind} ${row.device}`} data-testid="stored-row">
              <th scope="row" class="words">
                {formatHour(Number(row.slot.slice(11, 13)))}
              </th>
              <td class="words">{profileById(row.platform)?.name ?? row.platform}</td>
              <td class="words">{text(`common_kind_${row.kind}`)}</td>
              {NUMBERS.map((column) => (
                <td key={column} class="num">
                  {formatNumber(row[column])}
                </td>
              ))}
              <td class="words">{variantsOf(row)}</td>
              <td class="num">{nameDevice(row.device)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

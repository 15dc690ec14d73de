import { ScrollBox } from '../ScrollBox.tsx';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';

interface Props {
  /** What the table holds, for screen readers. */
  caption: string;
  columns: readonly string[];
  /** Called when the table is opened: long ones are not made for nothing. */
  rows: () => readonly { key: string; cells: readonly ComponentChildren[] }[];
}

/** The numbers behind a chart, as a table that can be opened. The first cell of a row is its heading. */
export function ChartTable({ caption, columns, rows }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('dashboard_as_table')}</summary>
      {open && (
        <ScrollBox label={caption}>
          <table>
            <caption class="unseen">{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(({ key, cells: [heading, ...cells] }) => (
                <tr key={key}>
                  <th scope="row">{heading}</th>
                  {cells.map((cell, index) => (
                    <td key={columns[index + 1]} class="num">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </details>
  );
}

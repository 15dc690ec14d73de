import type { ComponentChildren } from 'preact';
import { text } from '../../ui/text.ts';
import { scheduleOf, VARIANTS } from '../lesson-phases.ts';
import { asInterface } from './as-interface.ts';
import type { Block } from './document.ts';

/** Text with its **bold** words. */
function Words({ children }: { children: string }) {
  return (
    <>{children.split(/\*\*(.+?)\*\*/).map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part))}</>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <>
      {items.map((item) => (
        <li key={item}>
          <Words>{item}</Words>
        </li>
      ))}
    </>
  );
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell, i) => (
              <td key={i}>
                <Words>{cell}</Words>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What happens when, from the same data as the lesson clock. */
function Schedule() {
  const starts = VARIANTS.map((variant) => new Map(scheduleOf(variant).map((phase) => [phase.id, phase])));
  const longest = scheduleOf('55');
  return (
    <Table
      head={[
        ...VARIANTS.map((variant) => text(`teacher_column_${variant}`)),
        text('teacher_column_phase'),
        text('teacher_column_do'),
        text('teacher_column_say'),
      ]}
      rows={longest.map(({ id }) => [
        ...starts.map((phases) => {
          const phase = phases.get(id);
          return phase ? `${phase.from}–${phase.from + phase.minutes}` : '–';
        }),
        `**${text(`teacher_phase_${id}`)}**`,
        text(`teacher_phase_${id}_do`),
        text(`teacher_phase_${id}_say`),
      ])}
    />
  );
}

/** One block of a document. */
export function BlockView({ block }: { block: Block }): ComponentChildren {
  if ('heading' in block) return <h3>{block.heading}</h3>;
  if ('text' in block)
    return (
      <p>
        <Words>{block.text}</Words>
      </p>
    );
  if ('list' in block)
    return (
      <ul>
        <Items items={block.list} />
      </ul>
    );
  if ('steps' in block)
    return (
      <ol>
        <Items items={block.steps} />
      </ol>
    );
  if ('table' in block) return <Table {...block.table} />;
  if ('schedule' in block)
    return (
      <div {...asInterface()}>
        <Schedule />
      </div>
    );
  if ('cards' in block)
    return (
      <div class="cards">
        {block.cards.map(({ title, text: words }) => (
          <div key={title} class="card">
            <b>{title}</b>
            <p>{words}</p>
          </div>
        ))}
      </div>
    );
  return (
    <div class="question">
      <p>
        <Words>{block.question}</Words>
      </p>
      {Array.from({ length: block.lines }, (_, i) => (
        <div key={i} class="line" />
      ))}
    </div>
  );
}

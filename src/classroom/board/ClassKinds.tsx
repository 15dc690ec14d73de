import { formOfValue, KINDS, type Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import { FormKey } from '../../ui/FormKey.tsx';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';

/** The acts of the class by kind, as bars in the colours of the three forms of value. */
export function ClassKinds({ kinds }: { kinds: ReadonlyMap<Kind, Totals> }) {
  const rows = KINDS.flatMap((kind) => {
    const totals = kinds.get(kind);
    return totals ? [{ kind, n: totals.n }] : [];
  });
  const most = Math.max(...rows.map(({ n }) => n), 1);
  return (
    <section class="tile kinds" aria-labelledby="class-kinds">
      <h2 id="class-kinds">{text('classroom_kinds')}</h2>
      <table class="bars">
        <tbody>
          {rows.map(({ kind, n }) => (
            <tr key={kind}>
              <th scope="row">{text(`common_kind_${kind}`)}</th>
              <td class={`bar ${formOfValue(kind)}`} aria-hidden="true">
                <span style={{ inlineSize: `${(n / most) * 100}%` }} />
              </td>
              <td class="num">{formatNumber(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FormKey />
    </section>
  );
}

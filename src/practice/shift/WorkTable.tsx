import { formOfValue, KINDS, type Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';

/** The acts of a shift by kind, with what was taken back and the labels given. */
export function WorkTable({ totals }: { totals: ReadonlyMap<Kind, Totals> }) {
  const done = KINDS.flatMap((kind) => {
    const total = totals.get(kind);
    return total && total.n > 0 ? [{ kind, ...total }] : [];
  });
  if (done.length === 0) return <p class="no-work">{text('practice_no_work')}</p>;
  return (
    <table class="work">
      <thead>
        <tr>
          <th scope="col">{text('practice_kind_of_work')}</th>
          <th scope="col">{text('practice_times')}</th>
          <th scope="col">{text('practice_taken_back')}</th>
        </tr>
      </thead>
      <tbody>
        {done.map(({ kind, n, undone, quantity }) => (
          <tr key={kind} data-kind={kind}>
            <th scope="row">
              <i class={`dot ${formOfValue(kind)}`} />
              {text(`common_kind_${kind}`)}
              {kind === 'captcha' && quantity > 0 && (
                <span class="mute"> {text('practice_labels', formatNumber(quantity))}</span>
              )}
            </th>
            <td class="num">{formatNumber(n)}</td>
            <td class="num mute">{undone > 0 ? formatNumber(undone) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import type { FairAnswer } from '../code/class-result.ts';

/** The vote on what would be fair. */
export function FairVotes({ votes }: { votes: ReadonlyMap<FairAnswer, number> | undefined }) {
  const most = Math.max(...(votes?.values() ?? []), 1);
  return (
    <section class="tile fair-votes" aria-labelledby="class-fair">
      <h2 id="class-fair">{text('classroom_fair')}</h2>
      {votes ? (
        <table class="bars">
          <tbody>
            {[...votes].map(([answer, n]) => (
              <tr key={answer}>
                <th scope="row">{text(`classroom_fair_${answer}`)}</th>
                <td class="bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(n / most) * 100}%` }} />
                </td>
                <td class="num">{formatNumber(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p class="mute">{text('classroom_few_votes')}</p>
      )}
    </section>
  );
}

import { formatNumber } from '../../ui/format.ts';
import { plural, text } from '../../ui/text.ts';
import { QuartilePlot } from './QuartilePlot.tsx';
import type { BoardSummary } from './summary.ts';

/** How many pupils, how many acts, and guess against count on one scale. */
export function ClassNumbers({ summary }: { summary: BoardSummary }) {
  const { acts, guess, totalActs, pupils } = summary;
  const most = Math.max(acts.upper, guess?.upper ?? 0) * 1.15;
  return (
    <section class="tile numbers" aria-labelledby="class-numbers">
      <h2 id="class-numbers">{text('classroom_numbers')}</h2>
      <dl class="figures">
        <div>
          <dd class="num" data-testid="board-median">
            {formatNumber(acts.median, 1)}
          </dd>
          <dt>{text('classroom_median')}</dt>
        </div>
        <div>
          <dd class="num" data-testid="board-total">
            {formatNumber(totalActs)}
          </dd>
          <dt>{plural('classroom_total', pupils)}</dt>
        </div>
      </dl>
      <QuartilePlot label={text('classroom_counted')} quartiles={acts} most={most} tone="count" />
      {guess ? (
        <QuartilePlot label={text('classroom_guessed')} quartiles={guess} most={most} tone="guess" />
      ) : (
        <p class="mute">{text('classroom_few_guesses')}</p>
      )}
    </section>
  );
}

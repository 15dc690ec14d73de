import { text } from '../../ui/text.ts';
import type { Benchmark } from '../../valuation/benchmark.ts';
import { BENCHMARKS } from '../../valuation/benchmarks.ts';
import { areaKey, benchmarkKeys } from '../../valuation/message-keys.ts';
import { basisKey } from '../../valuation/method-keys.ts';
import { figureText } from './describe-figure.ts';
import { formatFigureDate } from './format-figure-date.ts';
import { formatFigurePeriod } from './format-figure-period.ts';

/** Addresses are shown by their host; whole ones do not fit and say no more. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** One figure: what it is, from where and when, and what it cannot tell. */
function Figure({ entry, asked }: { entry: Benchmark; asked: boolean }) {
  const keys = benchmarkKeys(entry.id);
  return (
    <li
      id={`methods-${entry.id}`}
      class={asked ? 'card figure asked' : 'card figure'}
      data-testid="source"
      data-benchmark={entry.id}
    >
      <h3>{text(keys.name)}</h3>
      <p class="num value">{figureText(entry)}</p>
      <p>{text(keys.definition)}</p>
      <p class="mute">
        <b>{text('dashboard_limits')}</b> {text(keys.limits)}
      </p>
      <p class="mute">
        {text('dashboard_figure_source', entry.source, formatFigureDate(entry.date))}{' '}
        {entry.url && (
          <a href={entry.url} target="_blank" rel="noreferrer">
            {hostOf(entry.url)}
          </a>
        )}
      </p>
      <p class="mute tags">
        <span>{formatFigurePeriod(entry.period)}</span> <span>{text(areaKey(entry.area))}</span>{' '}
        <span>{text(basisKey(entry.basis))}</span>
      </p>
    </li>
  );
}

/** Every figure that is shipped; the one that the address names is marked. */
export function Figures({ asked }: { asked: string | undefined }) {
  return (
    <section id="methods-figures" aria-labelledby="figures">
      <h2 id="figures" class="section-title">
        {text('dashboard_figures')}
      </h2>
      <ul class="figures">
        {BENCHMARKS.map((entry) => (
          <Figure key={entry.id} entry={entry} asked={entry.id === asked} />
        ))}
      </ul>
    </section>
  );
}

import type { Settings } from '../../settings.ts';
import { formatMoney, formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import type { Benchmark } from '../../valuation/benchmark.ts';
import { benchmark } from '../../valuation/benchmarks.ts';
import { benchmarkKeys } from '../../valuation/message-keys.ts';
import { unitKey } from '../../valuation/method-keys.ts';
import { MICROS_PER_UNIT } from '../../valuation/money.ts';
import type { Lens, Source } from '../../valuation/valuation.ts';
import { formatFigurePeriod } from './format-figure-period.ts';

function amount(value: number, { currency }: Pick<Benchmark, 'currency'>): string {
  return currency === undefined
    ? formatNumber(value, 4)
    : formatMoney(Math.round(value * MICROS_PER_UNIT), currency);
}

/** A figure in words: '$4.75 per user per quarter', with its range if it has one. */
export function figureText(entry: Benchmark): string {
  const { value, low, high, unit } = entry;
  const figure = text('dashboard_figure', amount(value, entry), text(unitKey(unit)));
  if (low === undefined && high === undefined) return figure;
  return text('dashboard_figure_range', figure, amount(low ?? value, entry), amount(high ?? value, entry));
}

/** The user's own figure: the wage in that lens, the benchmark in the others. */
function describeOwn(lens: Lens, { ownBenchmark, ownWage }: Settings): string {
  if (lens === 'wage') return text('dashboard_source_own_wage', amount(ownWage.amount, ownWage));
  return text('dashboard_source_own_benchmark', amount(ownBenchmark, { currency: 'USD' }));
}

/** A figure that a lens rests on, in one line: its name, value and period. */
export function describeFigure(source: Source, lens: Lens, settings: Settings): string {
  if (source === 'own') return describeOwn(lens, settings);
  const entry = benchmark(source);
  const period = formatFigurePeriod(entry.period);
  return text('dashboard_source', text(benchmarkKeys(source).name), figureText(entry), period);
}

import { spreadOf } from './benchmark.ts';
import { benchmark, type BenchmarkId } from './benchmarks.ts';
import type { FormulaInput } from './formula.ts';
import { exactly } from './spread.ts';

/** A published figure as an input. */
export function published(id: BenchmarkId): FormulaInput {
  const entry = benchmark(id);
  const { currency } = entry;
  return { value: spreadOf(entry), unit: entry.unit, source: id, ...(currency ? { currency } : {}) };
}

/** A number of the user's own as an input. */
export function counted(n: number, unit: FormulaInput['unit']): FormulaInput {
  return { value: exactly(n), unit };
}

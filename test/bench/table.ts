import { passes, type Figure } from './figure.ts';

const HEAD = ['figure', 'baseline', 'ours', 'ratio', 'bar', ''];

function write(value: number | undefined, unit: Figure['unit']): string {
  if (value === undefined) return '';
  const digits = unit === '' || unit === 'B' ? 0 : value < 10 ? 3 : 1;
  return `${value.toFixed(digits)} ${unit}`.trimEnd();
}

function writeBar({ bar, barFor, unit }: Figure): string {
  if (bar === undefined) return '';
  if (barFor === 'ratio') return `≤ ${bar} ×`;
  return barFor === 'added' ? `≤ + ${bar} ${unit}` : `≤ ${bar} ${unit}`.trimEnd();
}

function cellsOf(figure: Figure): string[] {
  const { name, unit, ours, baseline, bar } = figure;
  return [
    name,
    write(baseline, unit),
    write(ours, unit),
    baseline === undefined || baseline === 0 ? '' : `${(ours / baseline).toFixed(2)} ×`,
    writeBar(figure),
    bar === undefined ? '' : passes(figure) ? 'pass' : 'SHORT',
  ];
}

/** The figures as a table for a terminal, which is Markdown too. */
export function writeTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

import { text } from '../../ui/text.ts';

/** The period of a figure, its quarters as the language writes them: 'Q4 2016 – Q3 2017', 'T4 2016 – T3 2017'. */
export function formatFigurePeriod(period: string): string {
  return period.replace(/Q([1-4]) (\d{4})/g, (_, quarter: string, year: string) =>
    text('dashboard_quarter_of', quarter, year),
  );
}

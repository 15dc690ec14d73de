import { useEffect, useState } from 'preact/hooks';
import type { PeriodWork } from '../../ui/read-work.ts';
import type { SectionProps } from '../section-props.ts';
import { readChoice } from './read-choice.ts';
import { useReading, type Reading } from './use-reading.ts';
import { useToday } from './use-today.ts';

/** True if the rows of all days are there, and not sums of long ago in place of some. */
export function isWhole({ sums }: PeriodWork): boolean {
  return sums.length === 0;
}

/**
 * The work of the period on show, kept up to date. Long periods come twice: at once from their sums, which have no
 * days, and then from every row.
 */
export function useChoice({
  door,
  choice,
  settings: { dayStart },
}: Pick<SectionProps, 'door' | 'choice' | 'settings'>): Reading<PeriodWork> {
  const now = useToday(dayStart);
  const { value: quick, failed } = useReading(
    door,
    (db) => readChoice(db, { choice, now: new Date(), dayStart }),
    [door, choice, dayStart, now],
  );
  const [whole, setWhole] = useState<{ of: PeriodWork; work: PeriodWork }>();

  useEffect(() => {
    if (!quick || isWhole(quick)) return undefined;
    let current = true;
    door((db) => readChoice(db, { choice, now: new Date(), dayStart }, false)).then(
      (work) => current && setWhole({ of: quick, work }),
      (error: unknown) => console.error('The rows could not be read', error),
    );
    return () => {
      current = false;
    };
  }, [quick]);

  return { value: whole && whole.of === quick ? whole.work : quick, failed };
}

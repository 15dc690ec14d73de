import type { PeriodWork } from '../../ui/read-work.ts';
import type { SectionProps } from '../section-props.ts';
import { readChoice } from './read-choice.ts';
import { useReading, type Reading } from './use-reading.ts';

/** The work of the period on show, kept up to date. */
export function useChoice({
  door,
  choice,
  settings: { dayStart },
}: Pick<SectionProps, 'door' | 'choice' | 'settings'>): Reading<PeriodWork> {
  return useReading(door, (db) => readChoice(db, choice, new Date(), dayStart), [door, choice, dayStart]);
}

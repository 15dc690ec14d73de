/** Ways to run the lesson: three lengths in minutes, and one without devices for pupils. */
export const VARIANTS = ['50', '45', '55', 'paper'] as const;

export type Variant = (typeof VARIANTS)[number];

/** One phase: minutes in each variant, 0 where it is left out. Its words are `teacher_phase_<id>…`. */
export interface Phase {
  id: string;
  minutes: Readonly<Record<Variant, number>>;
}

export const PHASES = [
  { id: 'hook', minutes: { 50: 4, 45: 4, 55: 4, paper: 4 } },
  { id: 'predict', minutes: { 50: 4, 45: 4, 55: 4, paper: 4 } },
  { id: 'shift', minutes: { 50: 8, 45: 8, 55: 8, paper: 9 } },
  { id: 'payslip', minutes: { 50: 4, 45: 4, 55: 4, paper: 5 } },
  { id: 'board', minutes: { 50: 7, 45: 6, 55: 7, paper: 7 } },
  { id: 'methods', minutes: { 50: 7, 45: 7, 55: 7, paper: 7 } },
  { id: 'debate', minutes: { 50: 10, 45: 6, 55: 10, paper: 10 } },
  { id: 'proposal', minutes: { 50: 0, 45: 0, 55: 5, paper: 0 } },
  { id: 'exit', minutes: { 50: 4, 45: 4, 55: 4, paper: 4 } },
  { id: 'close', minutes: { 50: 2, 45: 2, 55: 2, paper: 0 } },
] as const satisfies readonly Phase[];

/** The phases of a variant, each with the minute at which it begins. */
export function scheduleOf(variant: Variant): { id: string; from: number; minutes: number }[] {
  let from = 0;
  return PHASES.filter(({ minutes }) => minutes[variant] > 0).map(({ id, minutes }) => {
    const phase = { id, from, minutes: minutes[variant] };
    from += phase.minutes;
    return phase;
  });
}

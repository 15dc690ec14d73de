import { FORMS_OF_VALUE, type FormOfValue } from '../../acts/kinds.ts';
import type { Bucket } from '../work/buckets.ts';
import type { Frame } from './frame.ts';

export interface Bar {
  form: FormOfValue;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels that one bar takes with the gap after it. */
export function stepOf(frame: Frame, count: number): number {
  return frame.plot.length / Math.max(1, count);
}

/** The parts of one stacked bar from below to above; `index` counts bars in reading direction. */
export function stackBar({ forms }: Bucket, index: number, step: number, top: number, frame: Frame): Bar[] {
  const { plot, x } = frame;
  const gap = Math.min(3, step * 0.25);
  const scale = (plot.bottom - plot.top) / top;
  let y = plot.bottom;
  return FORMS_OF_VALUE.filter((form) => forms[form] > 0).map((form) => {
    const height = forms[form] * scale;
    y -= height;
    return { form, x: x(plot.start + index * step + gap / 2, step - gap), y, width: step - gap, height };
  });
}

/** Every how many bars one is named, so that names of `room` pixels do not touch. */
export function namedEvery(step: number, room: number): number {
  return Math.max(1, Math.ceil(room / step));
}

import type { Bucket } from '../work/buckets.ts';
import { stepOf } from '../charts/bars.ts';
import type { Frame } from '../charts/frame.ts';

interface Props {
  buckets: readonly Bucket[];
  frame: Frame;
  /** Acts at the top of the plot. */
  top: number;
}

/** The period before as a line across the bars. */
export function Before({ buckets, frame, top }: Props) {
  const { plot, x } = frame;
  const step = stepOf(frame, buckets.length);
  const points = buckets.map(({ acts }, index) => {
    const y = plot.bottom - (acts / top) * (plot.bottom - plot.top);
    return `${x(plot.start + (index + 0.5) * step).toFixed(1)},${y.toFixed(1)}`;
  });
  return <polyline class="before" points={points.join(' ')} />;
}

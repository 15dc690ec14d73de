import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import type { Quartiles } from './quartiles.ts';

interface Props {
  label: string;
  quartiles: Quartiles;
  /** Right end of the scale. */
  most: number;
  tone: 'count' | 'guess';
}

/** Median and quartiles as three dots on a line. Nobody's own number is a dot. */
export function QuartilePlot({ label, quartiles, most, tone }: Props) {
  const { lower, median, upper } = quartiles;
  const at = (n: number) => `${(n / Math.max(most, 1)) * 100}%`;
  const words = text(
    'classroom_quartiles',
    formatNumber(lower, 1),
    formatNumber(median, 1),
    formatNumber(upper, 1),
  );
  return (
    <figure class={`quartiles ${tone}`}>
      <figcaption>
        {label} <span class="mute">{words}</span>
      </figcaption>
      <div class="quartile-line" aria-hidden="true">
        <span class="half" style={{ insetInlineStart: at(lower), inlineSize: at(upper - lower) }} />
        <i style={{ insetInlineStart: at(lower) }} />
        <i class="median" style={{ insetInlineStart: at(median) }} />
        <i style={{ insetInlineStart: at(upper) }} />
      </div>
    </figure>
  );
}

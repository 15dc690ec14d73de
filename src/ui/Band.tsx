interface Props {
  low: number;
  central: number;
  high: number;
  /** A second mark to compare with: the average user. */
  mark?: number | undefined;
}

/** Room beyond the larger of band and mark, so that neither touches the edge. */
const HEADROOM = 1.08;

/** A range drawn on a scale from zero: the band, the central value, and a mark to compare with. Words stand beside it. */
export function Band({ low, central, high, mark }: Props) {
  const end = Math.max(high, central, mark ?? 0) * HEADROOM || 1;
  const at = (value: number) => `${((value / end) * 100).toFixed(2)}%`;
  return (
    <div class="band" aria-hidden="true">
      <span class="band-range" style={{ insetInlineStart: at(low), inlineSize: at(high - low) }} />
      {mark !== undefined && <span class="band-mark" style={{ insetInlineStart: at(mark) }} />}
      <span class="band-central" style={{ insetInlineStart: at(central) }} />
    </div>
  );
}

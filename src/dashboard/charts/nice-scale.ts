/** A scale from 0 to a round number, and its marks. */
export interface Scale {
  top: number;
  ticks: number[];
}

/**
 * A scale that holds `max`, with marks at 1, 2 or 5 times a power of ten. Acts are whole, so no mark is a fraction.
 * @param most marks above 0 there is room for
 */
export function niceScale(max: number, most = 4): Scale {
  if (max <= 0) return { top: 1, ticks: [0, 1] };
  const rough = max / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  const step = Math.max(1, factor * power);
  const count = Math.ceil(max / step);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

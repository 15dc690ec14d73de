import { formatShare } from '../../ui/format-share.ts';
import { formatNumber } from '../../ui/format.ts';
import { plural, text } from '../../ui/text.ts';
import type { Bucket } from '../work/buckets.ts';

interface Props {
  buckets: readonly Bucket[];
  before: readonly Bucket[];
  /** False if counting began only within the period before: more or fewer would say nothing then. */
  isBeforeWhole: boolean;
}

function sum(buckets: readonly Bucket[]): number {
  return buckets.reduce((acts, bucket) => acts + bucket.acts, 0);
}

/** The days on show and as many before them, in words. */
export function Comparison({ buckets, before, isBeforeWhole }: Props) {
  const [now, then] = [sum(buckets), sum(before)];
  const change =
    then === 0 || !isBeforeWhole
      ? ''
      : text(
          now >= then ? 'dashboard_compare_more' : 'dashboard_compare_fewer',
          formatShare(Math.abs(now - then) / then),
        );
  return (
    <p class="comparison" data-testid="comparison">
      {plural('dashboard_acts_count', now)} · {text('dashboard_compare_before', formatNumber(then))} {change}
    </p>
  );
}

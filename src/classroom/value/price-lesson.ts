import type { Kind } from '../../acts/kinds.ts';
import { noTotals } from '../../acts/sums.ts';
import type { Totals } from '../../acts/tally-row.ts';
import type { LensChoice, PlatformFacts, Valuation } from '../../valuation/valuation.ts';
import { value } from '../../valuation/lenses.ts';
import { kindOfCount } from '../board/summary.ts';
import type { CountName } from '../code/class-result.ts';

/** An invented site has no revenue: its acts are priced as if they were done on Facebook. */
const PRICED_AS: PlatformFacts = { id: 'facebook', owner: 'Facebook', adFunded: true, group: 'lesson' };

/** Labels of the practice feed's image CAPTCHA: two rounds of nine tiles. */
const LABELS_OF_IMAGES = 18;

/** What the acts of a lesson are worth through one lens. */
export function priceLesson(kinds: ReadonlyMap<Kind, Totals>, choice: LensChoice): Valuation {
  return value(
    { platforms: [PRICED_AS], totals: new Map([[PRICED_AS.id, kinds]]), days: 1, activeDays: new Map() },
    choice,
  );
}

/** Counts of a class code, or of a whole class, as totals that can be priced. */
export function totalsOfCounts(counts: ReadonlyMap<CountName, number>): Map<Kind, Totals> {
  const kinds = new Map<Kind, Totals>();
  for (const [name, n] of counts) {
    if (n === 0) continue;
    const kind = kindOfCount(name);
    const totals = kinds.get(kind) ?? noTotals();
    totals.n += n;
    totals.page += n;
    totals.quantity += name === 'imageCaptcha' ? n * LABELS_OF_IMAGES : n;
    if (kind === 'captcha') totals.variants[name === 'imageCaptcha' ? 'image-3x3' : 'text'] = n;
    kinds.set(kind, totals);
  }
  return kinds;
}

import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { adRevenue } from './ad-revenue.ts';
import { aiTraining } from './ai-training.ts';
import { clickMarket } from './click-market.ts';
import type { Currency } from './money.ts';
import type { Lens, LensChoice, PlatformFacts, Priced } from './valuation.ts';
import { wage } from './wage.ts';

type PriceActs = (platform: PlatformFacts, kind: Kind, totals: Totals, choice: LensChoice) => Priced;

const PRICE_ACTS: Readonly<Record<Lens, PriceActs>> = {
  ad: adRevenue,
  click: (_platform, kind, totals) => clickMarket(kind, totals),
  wage: (_platform, kind, totals, choice) => wage(kind, totals, choice.wage),
  training: (_platform, kind, totals) => aiTraining(kind, totals),
};

/** What the chosen lens says of the acts of one kind on one platform. */
export function priceActs(platform: PlatformFacts, kind: Kind, totals: Totals, choice: LensChoice): Priced {
  return PRICE_ACTS[choice.lens](platform, kind, totals, choice);
}

/** The currency in which a lens counts. */
export function currencyOf(choice: LensChoice): Currency {
  return choice.lens === 'wage' ? choice.wage.currency : 'USD';
}

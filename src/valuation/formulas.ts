import type { Kind } from '../acts/kinds.ts';
import { adFormulas } from './ad-formulas.ts';
import { labelsOf } from './ai-training.ts';
import { counted, published } from './formula-input.ts';
import type { Formula, FormulaId, FormulaInput } from './formula.ts';
import { isPriced, MICROS_PER_UNIT } from './money.ts';
import { times } from './spread.ts';
import { value } from './lenses.ts';
import type { KindValue, LensChoice, Valuation, Work } from './valuation.ts';

/** The formulas of the chosen lens, filled in with the user's own numbers. */
export function formulas(work: Work, choice: LensChoice): Formula[] {
  const valuation = value(work, choice);
  switch (choice.lens) {
    case 'ad': {
      const facts = new Map([...work.platforms].map((platform) => [platform.id, platform]));
      return valuation.platforms.flatMap((platform) => {
        const found = facts.get(platform.id);
        return found ? adFormulas(found, platform, work, choice) : [];
      });
    }
    case 'click':
      return [
        ...kindFormulas(valuation, 'click-acts', (_kind, { acts }) => counted(acts, 'acts')),
        ...worker(valuation),
      ];
    case 'wage':
      return [wageFormula(valuation, choice)];
    case 'training':
      return kindFormulas(valuation, 'training-labels', (kind) =>
        counted(labelsIn(work, valuation, kind), 'labels'),
      );
  }
}

function kindFormulas(
  { kinds }: Valuation,
  id: FormulaId,
  count: (kind: Kind, part: KindValue) => FormulaInput,
): Formula[] {
  return [...kinds].flatMap(([kind, part]) => {
    const [source] = part.sources;
    if (!isPriced(part.price) || source === undefined || source === 'own') return [];
    return [{ id, kind, inputs: [count(kind, part), published(source)], result: part.price }];
  });
}

function labelsIn(work: Work, { platforms }: Valuation, kind: Kind): number {
  return platforms.reduce((labels, { id }) => {
    const totals = work.totals.get(id)?.get(kind);
    return labels + (totals ? labelsOf(kind, totals) : 0);
  }, 0);
}

function worker({ price, worker: result }: Valuation): Formula[] {
  if (!result || !isPriced(price)) return [];
  const buyer = {
    value: times(price, 1 / MICROS_PER_UNIT),
    unit: 'amount',
    currency: price.currency,
  } as const;
  return [{ id: 'click-worker', inputs: [buyer, published('click_seed_worker_share')], result }];
}

function wageFormula(
  { seconds, price }: Valuation,
  { wage: { amount, currency, source } }: LensChoice,
): Formula {
  const hourly: FormulaInput = {
    value: { low: amount, central: amount, high: amount },
    unit: 'hour',
    currency,
    source,
  };
  return { id: 'wage-seconds', inputs: [{ value: seconds, unit: 'seconds' }, hourly], result: price };
}

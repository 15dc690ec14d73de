import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../../src/acts/kinds.ts';
import { period } from '../../../../src/acts/period.ts';
import { employersOf, nameEmployer } from '../../../../src/dashboard/payslip/employers.ts';
import { slipOf } from '../../../../src/dashboard/payslip/slip.ts';
import { PLATFORMS } from '../../../../src/platforms/index.ts';
import { sumWork } from '../../../../src/ui/read-work.ts';
import { choiceOf } from '../../../../src/valuation/choice.ts';
import { value } from '../../../../src/valuation/lenses.ts';
import { isPriced } from '../../../../src/valuation/money.ts';
import type { Lens } from '../../../../src/valuation/valuation.ts';
import { yearsOfUse } from '../../../seed/years-of-use.ts';

const { tallies, attention } = yearsOfUse({ to: '2026-11-22', days: 53 });
const work = sumWork(period('2026-10-01', '2026-11-22'), tallies, attention);

const SETTINGS = {
  benchmark: 'classic',
  ownBenchmark: 0,
  region: 'auto',
  wage: 'auto',
  ownWage: { amount: 10, currency: 'USD' },
} as const;

function through(lens: Lens, rows = work) {
  return value({ platforms: PLATFORMS, ...rows }, choiceOf({ ...SETTINGS, lens }, 'fr-FR'));
}

describe('a payslip', () => {
  const slip = slipOf([through('ad'), through('wage')]);

  test('has a line for each kind of work, in the order of the kinds, and leaves paid work out', () => {
    const kinds = slip.lines.map(({ kind }) => kind);
    expect(kinds).toEqual(KINDS.filter((kind) => kinds.includes(kind)));
    expect(kinds).toContain('like');
    expect(kinds).not.toContain('label');
  });

  test('adds up: times, minutes, and each lens by itself', () => {
    const sum = (of: (line: (typeof slip.lines)[number]) => number) =>
      slip.lines.reduce((all, line) => all + of(line), 0);
    expect(sum(({ times }) => times)).toBe(slip.total.times);
    expect(sum(({ seconds }) => seconds.central)).toBeCloseTo(slip.total.seconds.central);
    for (const index of [0, 1]) {
      const central = sum(({ prices }) => {
        const price = prices[index];
        return price && isPriced(price) ? price.central : 0;
      });
      const total = slip.total.prices[index];
      expect(total && isPriced(total) && total.central).toBe(central);
    }
  });

  test('keeps the currency of each lens', () => {
    expect(slip.total.prices.map((price) => isPriced(price) && price.currency)).toEqual(['USD', 'EUR']);
  });

  test('says how much was taken back', () => {
    const undone = tallies
      .filter(({ platform }) => platform !== 'mturk')
      .reduce((all, row) => all + row.undone, 0);
    expect(slip.total.takenBack).toBe(undone);
  });

  test('of nothing has no line and a total of zero', () => {
    const none = sumWork(period('2026-10-01', '2026-10-01'), [], []);
    const empty = slipOf([through('ad', none), through('click', none)]);
    expect(empty.lines).toEqual([]);
    expect(empty.total).toMatchObject({ times: 0, takenBack: 0 });
    expect(empty.total.prices.map((price) => isPriced(price) && price.central)).toEqual([0, 0]);
  });
});

test('employers are companies, each with its platforms', () => {
  const employers = employersOf(['facebook', 'x', 'instagram', 'nobody']);
  expect(employers).toEqual([
    { owner: 'Meta', platforms: ['Facebook', 'Instagram'] },
    { owner: 'X Corp.', platforms: ['X'] },
  ]);
  expect(employers.map(nameEmployer)).toEqual(['Meta (Facebook, Instagram)', 'X Corp. (X)']);
});

test('a company that is named like its platform is named once', () => {
  expect(nameEmployer({ owner: 'Tumblr', platforms: ['Tumblr'] })).toBe('Tumblr');
});

import { text } from '../../ui/text.ts';
import { LENSES, type Lens } from '../../valuation/valuation.ts';

interface Props {
  lenses: readonly [Lens, Lens];
  onLenses: (lenses: [Lens, Lens]) => void;
}

/** Through which two lenses the payslip prices the work. */
export function LensPair({ lenses, onLenses }: Props) {
  /** Two lenses that are the same say nothing: the other one makes way. */
  function choose(index: 0 | 1, lens: Lens): void {
    const [first, second] = lenses;
    if (index === 0) onLenses([lens, lens === second ? first : second]);
    else onLenses([lens === first ? second : first, lens]);
  }

  return (
    <>
      {([0, 1] as const).map((index) => (
        <label key={index}>
          {text(index === 0 ? 'payslip_first_lens' : 'payslip_second_lens')}
          <select
            data-testid={`slip-lens-${index + 1}`}
            value={lenses[index]}
            onChange={({ currentTarget: { value } }) => choose(index, value as Lens)}
          >
            {LENSES.map((lens) => (
              <option key={lens} value={lens}>
                {text(`dashboard_lens_${lens}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

import { text } from '../../ui/text.ts';
import { VARIANTS, type Variant } from '../lesson-phases.ts';

interface Props {
  variant: Variant;
  onChoose: (variant: Variant) => void;
}

/** How long the lesson is, and whether pupils have devices. */
export function VariantSelect({ variant, onChoose }: Props) {
  return (
    <label class="variant">
      {text('teacher_variant')}
      <select
        value={variant}
        onChange={({ currentTarget: { value } }) => onChoose(VARIANTS.find((name) => name === value) ?? '50')}
      >
        {VARIANTS.map((name) => (
          <option key={name} value={name}>
            {text(`teacher_variant_${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

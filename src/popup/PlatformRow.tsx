import { FORMS_OF_VALUE, formOfValue, type FormOfValue } from '../acts/kinds.ts';
import { profileById } from '../platforms/profile-by-id.ts';
import { ExperimentalMark } from '../ui/ExperimentalMark.tsx';
import { experimentalActsOn } from '../ui/experimental-acts.ts';
import { FormBar } from '../ui/FormBar.tsx';
import { formatNumber } from '../ui/format.ts';
import type { PlatformValue } from '../valuation/valuation.ts';
import { PlatformWorth } from './PlatformWorth.tsx';

interface Props {
  value: PlatformValue;
  /** Acts that fill a bar. */
  full: number;
  hideMoney: boolean;
}

function grossByForm(kinds: PlatformValue['kinds']): Record<FormOfValue, number> {
  const forms = Object.fromEntries(FORMS_OF_VALUE.map((form) => [form, 0])) as Record<FormOfValue, number>;
  for (const [kind, { gross }] of kinds) forms[formOfValue(kind)] += gross;
  return forms;
}

/** One platform: name, forms of value, acts, value. */
export function PlatformRow({ value, full, hideMoney }: Props) {
  const profile = profileById(value.id);
  const experimental = experimentalActsOn(value);
  return (
    <tr data-testid="platform-row" data-platform={value.id}>
      <th scope="row">
        {profile?.name ?? value.id} {experimental > 0 && <ExperimentalMark acts={experimental} />}
      </th>
      <td class="bar">
        <FormBar acts={grossByForm(value.kinds)} full={full} />
      </td>
      <td class="num">{formatNumber(value.gross)}</td>
      {!hideMoney && (
        <td class="num">
          <PlatformWorth value={value} />
        </td>
      )}
    </tr>
  );
}

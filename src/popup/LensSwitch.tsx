import type { Settings } from '../settings.ts';
import { text } from '../ui/text.ts';
import { LENSES, type Lens } from '../valuation/valuation.ts';
import { BenchmarkSwitch } from '../ui/BenchmarkSwitch.tsx';
import type { LockableProps } from '../ui/settings-props.ts';
import { PageLink } from './PageLink.tsx';
import { WageSwitch } from '../ui/WageSwitch.tsx';

/** The setting that each lens rests on, if any. */
const OPTION_OF: Readonly<Record<Lens, 'benchmark' | 'wage' | undefined>> = {
  ad: 'benchmark',
  wage: 'wage',
  click: undefined,
  training: undefined,
};

/** What the chosen lens can be set to; where there is nothing to set, the way to its sources. */
function LensOptions({ lens, ...props }: LockableProps & { lens: Settings['lens'] }) {
  switch (lens) {
    case 'ad':
      return <BenchmarkSwitch {...props} />;
    case 'wage':
      return <WageSwitch {...props} />;
    case 'click':
    case 'training':
      return (
        <PageLink page="dashboard" part="methods">
          {text(`popup_sources_${lens}`)}
        </PageLink>
      );
  }
}

/** The four ways to price, and what each rests on. */
export function LensSwitch({ settings, change, isLocked }: LockableProps) {
  const option = OPTION_OF[settings.lens];
  const isOptionLocked = option !== undefined && isLocked(option);
  return (
    <div class="lens">
      <select
        aria-label={text('popup_lens')}
        data-testid="lens"
        value={settings.lens}
        disabled={isLocked('lens')}
        title={isLocked('lens') ? text('common_locked') : undefined}
        onChange={(event) => void change({ lens: event.currentTarget.value as Lens })}
      >
        {LENSES.map((lens) => (
          <option key={lens} value={lens}>
            {text(`popup_lens_${lens}`)}
          </option>
        ))}
      </select>
      <fieldset disabled={isOptionLocked} title={isOptionLocked ? text('common_locked') : undefined}>
        <LensOptions lens={settings.lens} settings={settings} change={change} isLocked={isLocked} />
      </fieldset>
    </div>
  );
}

import { useMemo } from 'preact/hooks';
import { PROFILES, type PlatformProfile } from '../../platforms/profiles.ts';
import type { Settings } from '../../settings.ts';
import { PaidWork } from '../../ui/PaidWork.tsx';
import { platformHealth } from '../../ui/platform-health.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { text } from '../../ui/text.ts';
import { LENSES } from '../../valuation/valuation.ts';
import { ChoiceSelect } from '../period/ChoiceSelect.tsx';
import type { SectionProps } from '../section-props.ts';
import { Unreadable } from '../Unreadable.tsx';
import { useTarget } from '../use-target.ts';
import { useChoice } from '../work/use-choice.ts';
import { valueWork } from '../work/value-work.ts';
import { PlatformCard } from './PlatformCard.tsx';

/** Platforms with acts or visits in the period first, most acts first; then those that are counted and were quiet. */
function listed(work: PeriodWork, settings: Settings): PlatformProfile[] {
  const gross = (id: string) =>
    [...(work.totals.get(id)?.values() ?? [])].reduce((sum, totals) => sum + totals.n, 0);
  const chosen = new Set([...settings.platforms, ...Object.values(settings.instances)]);
  return PROFILES.filter(
    ({ id, paid }) => !paid && (work.totals.has(id) || work.attention.has(id) || chosen.has(id)),
  ).toSorted((a, b) => gross(b.id) - gross(a.id) || a.name.localeCompare(b.name));
}

/** Every platform: acts by kind, value, health, and what can be done about it. */
export function Platforms(props: SectionProps) {
  const { settings, change, isLocked } = props;
  const { value: work, failed } = useChoice(props);
  const target = useTarget('platform-', work !== undefined);
  const valuations = useMemo(
    () => work && LENSES.map((lens) => valueWork(work, lens, settings)),
    [work, settings],
  );
  if (!work || !valuations) return failed ? <Unreadable /> : null;
  const platforms = listed(work, settings);
  const health = platformHealth(work, platforms, settings.dayStart);
  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_platforms')}</h1>
        <ChoiceSelect choice={props.choice} onChoice={props.onChoice} />
      </header>
      {platforms.length === 0 && <p class="empty card">{text('dashboard_empty')}</p>}
      {health.map((state) => (
        <PlatformCard
          key={state.platform.id}
          health={state}
          work={work}
          values={valuations.map(({ lens, platforms: all }) => ({
            lens,
            value: all.find(({ id }) => id === state.platform.id),
          }))}
          open={target === state.platform.id || platforms.length === 1}
          settings={settings}
          change={change}
          isLocked={isLocked}
        />
      ))}
      <PaidWork work={work} hideMoney={settings.hideMoney} />
    </>
  );
}

import { useMemo } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { LENSES } from '../../valuation/valuation.ts';
import type { SectionProps } from '../section-props.ts';
import { Unreadable } from '../Unreadable.tsx';
import { isWhole, useChoice } from '../work/use-choice.ts';
import { valueWork } from '../work/value-work.ts';
import { DaysChart } from './DaysChart.tsx';
import { Employers } from './Employers.tsx';
import { Headline } from './Headline.tsx';
import { LensCard } from './LensCard.tsx';
import { WeekChart } from './WeekChart.tsx';

/** The work of a period at a glance. */
export function Overview(props: SectionProps) {
  const { settings, choice, onChoice } = props;
  const { value: work, failed } = useChoice(props);
  const valuations = useMemo(
    () => work && LENSES.map((lens) => valueWork(work, lens, settings)),
    [work, settings],
  );
  const [valuation] = valuations ?? [];
  if (!work || !valuations || !valuation) return failed ? <Unreadable /> : null;
  return (
    <>
      <Headline work={work} valuation={valuation} choice={choice} onChoice={onChoice} />
      {failed && <Unreadable />}
      {!settings.hideMoney && (
        <>
          <div class="lenses">
            {valuations.map((each) => (
              <LensCard key={each.lens} valuation={each} settings={settings} />
            ))}
          </div>
          <p class="mute fine">{text('methods_alternatives')}</p>
        </>
      )}
      {isWhole(work) ? (
        <div class="charts">
          <DaysChart work={work} dayStart={settings.dayStart} />
          <WeekChart work={work} dayStart={settings.dayStart} />
        </div>
      ) : (
        <p class="card empty" role="status">
          {text('dashboard_drawing')}
        </p>
      )}
      <Employers work={work} valuation={valuation} settings={settings} />
    </>
  );
}

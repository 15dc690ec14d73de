import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../acts/slot.ts';
import { LENSES, type Lens } from '../../valuation/valuation.ts';
import { text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { Unreadable } from '../Unreadable.tsx';
import { pickOf, spanOfPick, untilToday, type PickedDays } from '../period/pick.ts';
import { readSpan } from '../work/read-span.ts';
import { useReading } from '../work/use-reading.ts';
import { valueWork } from '../work/value-work.ts';
import { Controls } from './Controls.tsx';
import { Sheet } from './Sheet.tsx';
import './payslip.css';

/** The chosen lens first, beside it the click market, or advertising where that is the chosen one. */
function firstLenses(lens: Lens): [Lens, Lens] {
  return [lens, LENSES.find((other) => other !== lens && (other === 'click' || lens === 'click')) ?? 'ad'];
}

/** The statement of the work of a period: worth so much to the platforms, net pay 0. */
export function Payslip({ door, settings }: SectionProps) {
  const { dayStart } = settings;
  const now = today(new Date(), dayStart);
  const [pick, setPick] = useState<PickedDays>(() => pickOf(location.hash) ?? { unit: 'quarter', day: now });
  useEffect(() => {
    const controller = new AbortController();
    const follow = () => setPick((current) => pickOf(location.hash) ?? current);
    addEventListener('hashchange', follow, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  const [platform, setPlatform] = useState<string>();
  const [lenses, setLenses] = useState(() => firstLenses(settings.lens));
  const sheet = useRef<HTMLElement>(null);
  const { from, to } = untilToday(spanOfPick(pick), now);
  const { value: work, failed } = useReading(
    door,
    (db) => readSpan(db, { from, to }, { dayStart, platform }),
    [door, from, to, dayStart, platform],
  );
  const [first, second] = lenses;

  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_payslip')}</h1>
      </header>
      <Controls
        pick={pick}
        onPick={setPick}
        platform={platform}
        onPlatform={setPlatform}
        lenses={lenses}
        onLenses={setLenses}
        settings={settings}
        sheet={sheet}
        name={`unpaid-payslip-${from}-${to}`}
      />
      {failed && <Unreadable />}
      {work && (
        <Sheet
          sheet={sheet}
          work={work}
          valuations={[valueWork(work, first, settings), valueWork(work, second, settings)]}
          settings={settings}
        />
      )}
    </>
  );
}

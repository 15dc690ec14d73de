import { text } from '../../ui/text.ts';
import { LENSES } from '../../valuation/valuation.ts';
import { ChoiceSelect } from '../period/ChoiceSelect.tsx';
import type { SectionProps } from '../section-props.ts';
import { Unreadable } from '../Unreadable.tsx';
import { useTarget } from '../use-target.ts';
import { useChoice } from '../work/use-choice.ts';
import { Collective } from './Collective.tsx';
import { Figures } from './Figures.tsx';
import { LensMethod } from './LensMethod.tsx';
import { Outside } from './Outside.tsx';
import { Story } from './Story.tsx';
import './methods.css';

/** How acts become amounts: the lenses with the user's own numbers, every figure, and what they leave out. */
export function Methods(props: SectionProps) {
  const { settings, change, isLocked } = props;
  const { value: work, failed } = useChoice(props);
  const target = useTarget('methods-', work !== undefined);
  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_methods')}</h1>
        <ChoiceSelect choice={props.choice} onChoice={props.onChoice} />
      </header>
      <p class="lead">{text('methods_alternatives')}</p>
      {failed && <Unreadable />}
      {work &&
        LENSES.map((lens) => (
          <LensMethod
            key={lens}
            lens={lens}
            work={work}
            settings={settings}
            change={change}
            isLocked={isLocked}
          />
        ))}
      <Story />
      <Collective settings={settings} />
      <Outside />
      <Figures asked={target} />
    </>
  );
}

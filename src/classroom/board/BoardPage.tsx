import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../settings.ts';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { plural, text } from '../../ui/text.ts';
import { LensTable } from '../value/LensTable.tsx';
import { totalsOfCounts } from '../value/price-lesson.ts';
import { RegionTable } from '../value/RegionTable.tsx';
import { WipeButton } from '../WipeButton.tsx';
import { CameraScan } from './CameraScan.tsx';
import { ClassKinds } from './ClassKinds.tsx';
import { ClassNumbers } from './ClassNumbers.tsx';
import { Everyone } from './Everyone.tsx';
import { FairVotes } from './FairVotes.tsx';
import { HandInBox } from './HandInBox.tsx';
import { HandInReport } from './HandInReport.tsx';
import { LessonSetup } from './LessonSetup.tsx';
import { sampleCodes } from './sample-codes.ts';
import { SlideNav } from './SlideNav.tsx';
import { SMALLEST_GROUP, summarise, type BoardSummary } from './summary.ts';
import { useBoard } from './use-board.ts';
import { useSlides } from './use-slides.ts';

/** Pupils of the rehearsal's invented class. */
const REHEARSAL = 30;

interface Props {
  settings: Settings;
  change: (change: Partial<Settings>) => Promise<void>;
  /** The PIN is held by a school's policy. */
  pinLocked: boolean;
}

/** What there is to see of a class, in the order of the lesson. */
function slidesOf(summary: BoardSummary, settings: Settings) {
  const kinds = totalsOfCounts(summary.totals);
  const money = !settings.hideMoney && summary.totalActs > 0;
  return [
    <ClassNumbers key="numbers" summary={summary} />,
    <ClassKinds key="kinds" kinds={kinds} />,
    ...(money
      ? [
          <section key="lenses" class="tile">
            <LensTable kinds={kinds} settings={settings} />
          </section>,
          <section key="regions" class="tile">
            <RegionTable kinds={kinds} settings={settings} />
          </section>,
        ]
      : []),
    <Everyone key="everyone" summary={summary} kinds={kinds} settings={settings} />,
    <FairVotes key="fair" votes={summary.fair} />,
  ];
}

/** The class board: codes in, the class's numbers out, nothing of any pupil. */
export function BoardPage({ settings, change, pinLocked }: Props) {
  const { board, last, add, erase } = useBoard(settings.lessonPin);
  const [projected, setProjected] = useState(false);
  const summary = useMemo(
    () => summarise([...board.values()], settings.minGroup),
    [board, settings.minGroup],
  );
  const slides = summary ? slidesOf(summary, settings) : [];
  const [slide, setSlide] = useSlides(projected, slides.length, () => setProjected(false));
  const samples = useMemo(() => sampleCodes(settings.lessonPin, REHEARSAL), [settings.lessonPin]);
  const rehearsing = samples.some((code) => board.has(code));
  const missing = Math.max(SMALLEST_GROUP, settings.minGroup) - board.size;

  return (
    <div class={projected ? 'board projected' : 'board'}>
      <div class="board-desk">
        <LessonSetup settings={settings} locked={pinLocked} change={change} />
        <HandInBox onText={add} />
        <CameraScan onText={add} />
        <HandInReport last={last} />
        <div class="board-buttons">
          <button
            type="button"
            class="button"
            data-testid="board-sample"
            onClick={() => add(samples.join('\n'))}
          >
            {text('classroom_rehearse')}
          </button>
          <button type="button" class="button danger" data-testid="board-erase" onClick={erase}>
            {text('classroom_erase')}
          </button>
          <WipeButton onWiped={erase} />
        </div>
      </div>
      <div class="board-face">
        <header class="board-head">
          <p>
            <b class="num" data-testid="board-count">
              {formatNumber(board.size)}
            </b>{' '}
            {plural('classroom_pupils', board.size)}
          </p>
          <button
            type="button"
            class="button"
            data-testid="board-project"
            aria-pressed={projected}
            onClick={() => setProjected(!projected)}
          >
            {text(projected ? 'classroom_project_end' : 'classroom_project')}
          </button>
        </header>
        {rehearsing && <Notice tone="info">{text('classroom_rehearsal')}</Notice>}
        {!summary && <p class="waiting">{plural('classroom_waiting', missing)}</p>}
        {projected ? slides[slide] : <div class="tiles">{slides}</div>}
        {projected && slides.length > 1 && <SlideNav slide={slide} count={slides.length} onGo={setSlide} />}
      </div>
    </div>
  );
}

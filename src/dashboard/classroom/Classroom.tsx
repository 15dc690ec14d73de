import { browser } from '../../browser.ts';
import { text } from '../../ui/text.ts';

/** Pages of the lesson, as paths in the package. */
const PAGES = {
  practice: 'src/practice/index.html',
  board: 'src/classroom/index.html#board',
  clock: 'src/classroom/index.html#clock',
  pack: 'src/classroom/index.html#pack',
} as const;

/** The way to the lesson: practice feed, class board, lesson clock, teacher pack. */
export function Classroom() {
  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_classroom')}</h1>
      </header>
      <p class="lead">{text('dashboard_classroom_lead')}</p>
      <div class="forms">
        {Object.entries(PAGES).map(([name, path]) => (
          <section key={name} class="card">
            <h2>{text(`dashboard_classroom_${name}`)}</h2>
            <p>{text(`dashboard_classroom_${name}_text`)}</p>
            <a class="button" href={browser.runtime.getURL(path)} data-testid={`open-${name}`}>
              {text(`dashboard_classroom_${name}_open`)}
            </a>
          </section>
        ))}
      </div>
      <p class="mute">{text('dashboard_classroom_privacy')}</p>
    </>
  );
}

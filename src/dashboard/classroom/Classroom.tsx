import { pageUrl } from '../../ui/pages.ts';
import { text } from '../../ui/text.ts';

/** Addresses of the parts of the lesson. */
const PARTS = {
  practice: pageUrl('practice'),
  board: pageUrl('classroom', 'board'),
  clock: pageUrl('classroom', 'clock'),
  pack: pageUrl('classroom', 'pack'),
};

/** The way to the lesson: practice feed, class board, lesson clock, teacher pack. */
export function Classroom() {
  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_classroom')}</h1>
      </header>
      <p class="lead">{text('dashboard_classroom_lead')}</p>
      <div class="forms pairs">
        {Object.entries(PARTS).map(([name, url]) => (
          <section key={name} class="card">
            <h2>{text(`dashboard_classroom_${name}`)}</h2>
            <p>{text(`dashboard_classroom_${name}_text`)}</p>
            <a class="button" href={url} data-testid={`open-${name}`}>
              {text(`dashboard_classroom_${name}_open`)}
            </a>
          </section>
        ))}
      </div>
      <p class="mute">{text('dashboard_classroom_privacy')}</p>
    </>
  );
}

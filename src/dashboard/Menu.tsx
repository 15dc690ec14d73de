import { ReceiptIcon } from '../ui/icons.tsx';
import { text } from '../ui/text.ts';
import { SECTION_IDS, type SectionId } from './sections.ts';

interface Props {
  current: SectionId;
  /** False once the user lets the browser carry totals to other browsers. */
  staysHere: boolean;
}

/** The sections, as links. */
export function Menu({ current, staysHere }: Props) {
  return (
    <nav class="menu" aria-label={text('dashboard_menu')}>
      <p class="brand">
        <ReceiptIcon /> {text('common_name')}
      </p>
      <ul>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined} data-testid={`go-${id}`}>
              {text(`dashboard_section_${id}`)}
            </a>
          </li>
        ))}
      </ul>
      {staysHere && <p class="promise mute">{text('dashboard_promise')}</p>}
    </nav>
  );
}

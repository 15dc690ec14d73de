import { text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { Unreadable } from '../Unreadable.tsx';
import { useReading } from '../work/use-reading.ts';
import { Backup } from './Backup.tsx';
import { Erase } from './Erase.tsx';
import { Import } from './Import.tsx';
import { readStored } from './read-stored.ts';
import { Rows } from './Rows.tsx';
import { Stored } from './Stored.tsx';
import './data.css';

/** Everything that is stored: to see, to take along, to bring back, to erase. */
export function Data({ door, settings }: SectionProps) {
  const { value: stored, failed } = useReading(door, readStored, [door]);
  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_data')}</h1>
      </header>
      <p class="lead">{text('data_lead')}</p>
      {failed && <Unreadable />}
      <Stored stored={stored} retentionHours={settings.retentionHours} />
      <Backup door={door} settings={settings} stored={stored} />
      <Import door={door} />
      <Erase door={door} settings={settings} />
      <Rows door={door} />
    </>
  );
}

import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { PROFILES } from '../../platforms/profiles.ts';
import type { Settings } from '../../settings.ts';
import { text } from '../../ui/text.ts';
import type { Lens } from '../../valuation/valuation.ts';
import type { PickedDays } from '../period/pick.ts';
import { PeriodPicker } from '../period/PeriodPicker.tsx';
import { saveFile } from '../save-file.ts';
import { drawElement } from './draw-element.ts';
import { LensPair } from './LensPair.tsx';

interface Props {
  pick: PickedDays;
  onPick: (pick: PickedDays) => void;
  platform: string | undefined;
  onPlatform: (platform: string | undefined) => void;
  lenses: readonly [Lens, Lens];
  onLenses: (lenses: [Lens, Lens]) => void;
  settings: Settings;
  sheet: RefObject<HTMLElement>;
  /** Of the file that is saved. */
  name: string;
}

const UNPAID_PLATFORMS = PROFILES.filter(({ paid }) => !paid).toSorted((a, b) =>
  a.name.localeCompare(b.name),
);

/** What the payslip is about, and the ways to take it along. */
export function Controls(props: Props) {
  const { pick, onPick, platform, onPlatform, lenses, onLenses, settings, sheet, name } = props;
  const [failed, setFailed] = useState(false);

  async function saveImage(): Promise<void> {
    if (!sheet.current) return;
    try {
      saveFile(await drawElement(sheet.current), `${name}.png`);
      setFailed(false);
    } catch (error) {
      console.error('The payslip could not be drawn', error);
      setFailed(true);
    }
  }

  return (
    <div class="slip-controls">
      <PeriodPicker pick={pick} dayStart={settings.dayStart} onPick={onPick} />
      <div class="fields">
        <label>
          {text('payslip_for')}
          <select
            data-testid="slip-platform"
            value={platform ?? ''}
            onChange={({ currentTarget: { value } }) => onPlatform(value || undefined)}
          >
            <option value="">{text('payslip_all')}</option>
            {UNPAID_PLATFORMS.map(({ id, name: title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {!settings.hideMoney && <LensPair lenses={lenses} onLenses={onLenses} />}
      </div>
      <p class="actions">
        <button type="button" class="button primary" data-testid="print" onClick={() => print()}>
          {text('payslip_print')}
        </button>
        <button type="button" class="button" data-testid="save-image" onClick={() => void saveImage()}>
          {text('payslip_save_image')}
        </button>
        <span role="status">{failed && text('payslip_image_failed')}</span>
      </p>
    </div>
  );
}

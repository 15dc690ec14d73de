import { useState } from 'preact/hooks';
import { PROFILES } from '../../platforms/profiles.ts';
import { text } from '../../ui/text.ts';

interface Props {
  /** The platform that is chosen at first, '' for none. */
  initial: string;
  onErase: (platform: string) => void;
}

/** Which platform to forget. */
export function ErasePlatform({ initial, onErase }: Props) {
  const [platform, setPlatform] = useState(initial);
  return (
    <p class="actions">
      <label>
        {text('data_erase_platform')}{' '}
        <select value={platform} onChange={({ currentTarget }) => setPlatform(currentTarget.value)}>
          <option value="">{text('data_choose')}</option>
          {PROFILES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button danger"
        data-testid="erase-platform"
        disabled={platform === ''}
        onClick={() => onErase(platform)}
      >
        {text('data_erase_button')}
      </button>
    </p>
  );
}

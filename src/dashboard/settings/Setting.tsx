import type { ComponentChildren } from 'preact';
import { Locked } from '../../ui/Locked.tsx';
import './setting.css';

interface Props {
  /** Held by a policy: shown, and not to be changed. */
  locked: boolean;
  help?: string;
  children: ComponentChildren;
}

/** One setting with its explanation, and with the reason if it cannot be changed. */
export function Setting({ locked, help, children }: Props) {
  return (
    <div class="setting">
      <fieldset disabled={locked}>{children}</fieldset>
      {help && <p class="mute">{help}</p>}
      {locked && (
        <p>
          <Locked />
        </p>
      )}
    </div>
  );
}

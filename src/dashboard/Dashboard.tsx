import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerDoor } from '../ledger/door.ts';
import type { Settings } from '../settings.ts';
import { text } from '../ui/text.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Menu } from './Menu.tsx';
import type { Choice } from './period/choice.ts';
import { useLocked } from '../ui/use-locked.ts';
import { useSection } from './use-section.ts';

interface Props {
  door: LedgerDoor;
  initial: Settings;
}

/** The page: the menu, and the section that the address names. */
export function Dashboard({ door, initial }: Props) {
  const [settings, change] = useSettings(initial);
  const [choice, onChoice] = useState<Choice>('quarter');
  const isLocked = useLocked();
  const { id, loaded } = useSection();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  // After a press in the menu, reading goes on at the section and not at the menu.
  useEffect(() => {
    if (loaded?.id !== id) return;
    document.title = `${text(`dashboard_section_${id}`)} · ${text('common_name')}`;
    if (first.current) first.current = false;
    else {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [id, loaded]);

  return (
    <div class="page">
      <a class="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
        {text('dashboard_skip')}
      </a>
      <Menu current={id} staysHere={!settings.sync} />
      <main id="main" ref={main} tabIndex={-1} aria-busy={loaded?.id !== id}>
        {loaded && (
          <loaded.Section
            door={door}
            settings={settings}
            change={change}
            isLocked={isLocked}
            choice={choice}
            onChoice={onChoice}
          />
        )}
      </main>
    </div>
  );
}

/** Moves on to an element without touching the address, which names the section. */
function skipTo(event: Event, target: HTMLElement | null): void {
  event.preventDefault();
  target?.focus();
}

import type { ComponentChildren } from 'preact';

interface Props {
  /** What is in it, for screen readers. */
  label: string;
  children: ComponentChildren;
}

/** Something wide that scrolls by itself on narrow screens, so that the page does not. */
export function ScrollBox({ label, children }: Props) {
  return (
    // Without a focus of its own, what is out of sight could not be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="scroll" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

/** A line drawing on a 20-unit square, in the colour of the text around it; always beside words or a label. */
export function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

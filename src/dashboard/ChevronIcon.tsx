/** An arrow in reading direction, or against it. */
export function ChevronIcon({ forward }: { forward: boolean }) {
  return (
    <svg
      class={forward ? 'chevron' : 'chevron back'}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d="M6 3l5 5-5 5" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}

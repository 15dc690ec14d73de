import type { ComponentChildren } from 'preact';

/** A line drawing on a 20-unit square, in the colour of the text around it; always beside words or a label. */
function Icon({ children }: { children: ComponentChildren }) {
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

/** The mark of the extension: a torn-off receipt. */
export function ReceiptIcon() {
  return (
    <svg class="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3 1h14v18l-2.3-1.7L12.3 19 10 17.3 7.7 19l-2.4-1.7L3 19z" fill="currentColor" />
      <path d="M6 6h8M6 9.5h8M6 13h4" stroke="var(--paper)" stroke-width="1.6" />
    </svg>
  );
}

export function PauseIcon() {
  return (
    <Icon>
      <path d="M7 4.5v11M13 4.5v11" stroke-width="3" />
    </Icon>
  );
}

export function PlayIcon() {
  return (
    <Icon>
      <path d="M6.5 4.2v11.6l9-5.8z" fill="currentColor" />
    </Icon>
  );
}

export function MoreIcon() {
  return (
    <Icon>
      <path d="M10 4.5v.01M10 10v.01M10 15.5v.01" stroke-width="2.8" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m5 5 10 10M15 5 5 15" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m4 10.5 4 4 8-9" />
    </Icon>
  );
}

export function LockIcon() {
  return (
    <Icon>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </Icon>
  );
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M10 3 2.5 16.5h15zM10 8.2v4M10 14.4v.01" />
    </Icon>
  );
}

export function InfoIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9.2v4.6M10 6.4v.01" />
    </Icon>
  );
}

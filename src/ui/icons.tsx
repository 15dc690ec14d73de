import { Icon } from './Icon.tsx';

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

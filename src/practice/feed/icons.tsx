import type { ComponentChildren } from 'preact';

/** A line drawing on a 24-unit square, in the colour of the text around it; always beside words or a label. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="feed-icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

export function HeartIcon() {
  return (
    <Icon>
      <path d="M12 20.3 4.6 13a4.9 4.9 0 0 1 6.9-6.9l.5.5.5-.5a4.9 4.9 0 0 1 6.9 6.9z" />
    </Icon>
  );
}

export function SmileIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M9 10v.5M15 10v.5M8.5 14.5q3.5 3 7 0" />
    </Icon>
  );
}

export function BubbleIcon() {
  return (
    <Icon>
      <path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z" />
    </Icon>
  );
}

export function ShareIcon() {
  return (
    <Icon>
      <path d="M4 12a8 8 0 0 1 13.5-5.8L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.5 5.8L4 15.5M4 20v-4.5h4.5" />
    </Icon>
  );
}

export function FlagIcon() {
  return (
    <Icon>
      <path d="M6 21V4q6-2 12 0-2 3.5 0 7-6-2-12 0" />
    </Icon>
  );
}

export function StarIcon() {
  return (
    <Icon>
      <path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z" />
    </Icon>
  );
}

export function ThumbIcon({ down }: { down?: boolean }) {
  return (
    <Icon>
      <g transform={down ? 'rotate(180 12 12)' : undefined}>
        <path d="M4 11h3.5v9H4zM7.5 11l3.5-7q2.5.3 2 3l-.6 3H18q2 .3 1.6 2.3l-1.3 6q-.4 1.7-2.3 1.7H7.5" />
      </g>
    </Icon>
  );
}

export function TagIcon() {
  return (
    <Icon>
      <path d="M4 4h8l8.5 8.5-8 8L4 12z" />
      <path d="M8 8v.01" stroke-width="2.6" />
    </Icon>
  );
}

/** Pipit, the bird of the site. */
export function PipitMark() {
  return (
    <svg class="pipit-mark" viewBox="0 0 40 40" aria-hidden="true">
      <path d="M5 22q2-14 16-15 11 0 13 11l4 3-4 2q-2 12-15 12-12 0-14-13z" class="pipit-body" />
      <path d="M10 22q10-6 16 1-5 10-16 5z" class="pipit-wing" />
      <circle cx="27" cy="16" r="2" class="pipit-eye" />
      <path d="M17 34v5M23 34v5" class="pipit-leg" />
    </svg>
  );
}

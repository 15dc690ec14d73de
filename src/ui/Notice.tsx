import type { ComponentChildren } from 'preact';
import { InfoIcon, WarningIcon } from './icons.tsx';

interface Props {
  tone: 'warning' | 'info';
  testId?: string;
  /** Said by a screen reader when it appears. */
  live?: boolean;
  children: ComponentChildren;
}

/** A short note in a tinted box. */
export function Notice({ tone, testId, live, children }: Props) {
  return (
    <div class={`notice ${tone}`} role={live ? 'status' : undefined} data-testid={testId}>
      {tone === 'warning' ? <WarningIcon /> : <InfoIcon />}
      <div>{children}</div>
    </div>
  );
}

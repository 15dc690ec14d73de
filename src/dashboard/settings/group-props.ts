import type { SectionProps } from '../section-props.ts';

/** For a group of settings: what is set, and what a policy holds. */
export type GroupProps = Pick<SectionProps, 'settings' | 'change' | 'isLocked'>;

import type { Observation } from '../witness/observation.ts';
import { matchesOrHolds } from './nearest.ts';

/** How a control shows whether it is on. */
export interface StateRule {
  on?: string | undefined;
  off?: string;
  label?: true;
}

/** The state of a control at one moment: on or off where that can be told, and its label without numbers. */
export interface ControlState {
  on: boolean | undefined;
  label: string;
}

/** Accessible label without digits and their separators, so that a counter that moves is not a change. */
export function labelOf(control: Element): string {
  const labelled =
    control.getAttribute('aria-label') ??
    control.querySelector('[aria-label]')?.getAttribute('aria-label') ??
    control.getAttribute('title') ??
    control.textContent ??
    '';
  return labelled.replace(/[\p{N}.,\s]+/gu, ' ').trim();
}

function isOn({ on, off }: StateRule, control: Element): boolean | undefined {
  if (on && matchesOrHolds(control, on)) return true;
  if (off && matchesOrHolds(control, off)) return false;
  // Where only one of the two can be told, the other is whatever is not it.
  return !on === !off ? undefined : !on;
}

/** Reads the state of a control. */
export function stateOf(rule: StateRule, control: Element): ControlState {
  return { on: isOn(rule, control), label: rule.label ? labelOf(control) : '' };
}

/** Length of the common beginning or end of two labels, whichever is longer. */
function overlap(a: string, b: string): number {
  let prefix = 0;
  while (prefix < a.length && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < a.length && a.at(-1 - suffix) === b.at(-1 - suffix)) suffix++;
  return Math.max(prefix, suffix);
}

/** More than a third of the shorter label, so that "Reagieren" and "„Gefällt mir“ entfernen" are no pair. */
function shareMuch(a: string, b: string): boolean {
  return overlap(a, b) >= 2 && overlap(a, b) * 3 > Math.min(a.length, b.length);
}

/**
 * What a change from one state to another means. Labels are compared, never understood: the label of a control
 * that is on ("Remove Like", "Gefällt mir entfernen", "Gỡ Thích") is longer, and two labels of a control that
 * is on ("Remove Love", "Remove Haha") share their beginning or their end.
 */
export function changeOf(before: ControlState, after: ControlState): Observation['direction'] | undefined {
  if (before.on !== undefined && after.on !== undefined && before.on !== after.on)
    return after.on ? 'do' : 'undo';
  if (before.label === after.label || !before.label || !after.label) return undefined;
  if (before.on === true && after.on === true) return 'switch';
  if (before.on !== undefined || after.on !== undefined) return undefined;
  if (after.label.includes(before.label)) return 'do';
  if (before.label.includes(after.label)) return 'undo';
  if (shareMuch(before.label, after.label)) return 'switch';
  return after.label.length > before.label.length ? 'do' : 'undo';
}

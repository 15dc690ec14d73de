import type { Kind } from '../../../src/acts/kinds.ts';
import type { Count } from '../../e2e/harness/counts.ts';

/** What a step must add to the counts. */
export interface Addition {
  kind: Kind;
  /** It takes an act back. */
  undo?: true;
  /** The witnesses that can see it on the real site. Default: both. */
  seenBy?: 'page' | 'network';
  variant?: string;
  /** Labels or tags. Default 1. */
  quantity?: number;
}

/** What the user does; elements go by the names that the replica marked them with. */
type Deed =
  | { press: string }
  | { double: string }
  | { hover: string }
  | { focus: string }
  | { type: string; into: string }
  /** One key or a chord, such as 'Control+Enter', where the focus is. */
  | { keys: string }
  | { scroll: number }
  /** `element.click()` by a script, which is nobody's act. */
  | { synthetic: string }
  | { wait: number };

export type Step = Deed & {
  counts?: Addition | readonly Addition[];
  /** The server refuses what this step sends. */
  refuse?: 'errors' | number;
  /** Left out when this witness is blind, because the other alone is bound to be wrong. */
  notWhenBlind?: 'page' | 'network';
};

export type Blind = 'none' | 'page' | 'network';

function additionsOf({ counts }: Step): readonly Addition[] {
  if (counts === undefined) return [];
  return Array.isArray(counts) ? (counts as readonly Addition[]) : [counts as Addition];
}

/** The steps that make sense when one witness is blind. */
export function stepsWhen(blind: Blind, steps: readonly Step[]): Step[] {
  return steps.filter((step) => step.notWhenBlind === undefined || step.notWhenBlind !== blind);
}

/** What must have been counted after the steps, by kind. */
export function countsAfter(steps: readonly Step[], blind: Blind): Partial<Record<Kind, Count>> {
  const counts: Partial<Record<Kind, Count>> = {};
  for (const { kind, undo, seenBy, variant, quantity = 1 } of steps.flatMap(additionsOf)) {
    const page = seenBy !== 'network' && blind !== 'page';
    const network = seenBy !== 'page' && blind !== 'network';
    if (!page && !network) continue;
    const count = (counts[kind] ??= { n: 0, undone: 0, page: 0, network: 0, quantity: 0, variants: {} });
    if (undo) {
      count.undone += 1;
      continue;
    }
    count.n += 1;
    count.page += Number(page);
    count.network += Number(network);
    count.quantity += quantity;
    if (variant !== undefined) count.variants[variant] = (count.variants[variant] ?? 0) + 1;
  }
  return counts;
}

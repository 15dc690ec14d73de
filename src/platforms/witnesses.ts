import type { Kind } from '../acts/kinds.ts';
import type { NetworkRule, PageRule, Platform } from './platform.ts';

/** Kinds of act that each witness of a platform can see. */
export interface Witnesses {
  page: readonly Kind[];
  network: readonly Kind[];
}

function seenByPage(rule: PageRule): Kind[] {
  if (rule.verb === 'press' && rule.undo) return [];
  if (rule.verb === 'choice' && rule.firstKind) return [rule.firstKind, rule.kind];
  // One box for everything: only the request tells a reply or a quote from a post.
  if (rule.verb === 'composer' && rule.kind === 'post') return ['post', 'comment', 'share'];
  return [rule.kind];
}

function seenByNetwork({ kind, direction }: NetworkRule): Kind[] {
  return direction === 'undo' || direction === 'ignore' ? [] : [kind];
}

/** Both see hashtags, the network alone sees alternative texts: tags cannot be compared. */
function comparable(kinds: readonly Kind[]): Kind[] {
  return [...new Set(kinds)].filter((kind) => kind !== 'tag');
}

/** Which witness of a platform can see which kinds of act, so that their silence can be told from their absence. */
export function witnessesOf({ page, network, captcha, task }: Platform): Witnesses {
  return {
    page: comparable([
      ...page.flatMap(seenByPage),
      ...(captcha ? ['captcha' as const] : []),
      ...(task?.message || task?.form ? ['label' as const] : []),
    ]),
    network: comparable((network?.rules ?? []).flatMap(seenByNetwork)),
  };
}

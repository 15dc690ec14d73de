import { formatList } from './format.ts';
import type { PlatformHealth } from './platform-health.ts';
import { text } from './text.ts';

/** A platform's name, with the kinds of act that share its trouble where others do not: 'X (like, share)'. */
export function nameWithKinds({ platform, health, kinds }: PlatformHealth): string {
  const troubled = [...kinds].filter(([, ofKind]) => ofKind === health).map(([kind]) => kind);
  if (troubled.length === 0 || troubled.length === kinds.size) return platform.name;
  return `${platform.name} (${formatList(troubled.map((kind) => text(`common_kind_${kind}`)))})`;
}

import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Platform, PlatformGroup } from '../../src/platforms/platform.ts';

/** What is looked at on the hosts of a group, in the order of the welcome page. */
const GROUPS: Readonly<Record<Exclude<PlatformGroup, 'practice'>, string>> = {
  social: 'presses on likes, reactions, comments, shares, follows, saves, posts, polls and reports',
  search: 'that a search was made, or mail reported as spam; never the words',
  rating: 'ratings and reviews sent, and votes on those of others',
  ai: 'presses on the thumbs under an answer; never the conversation',
  captcha: 'the frame of a CAPTCHA: a challenge worked on and solved',
  work: 'that a paid task was sent',
};

function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\/|\/\*$/g, '');
}

function row({ name, hosts, instances }: Platform): string {
  const own = hosts.map((pattern) => `\`${hostOf(pattern)}\``).join(', ');
  return `| ${name} | ${own || (instances ? 'the servers that you add' : '')} |`;
}

/** A table of platforms and the hosts that the browser is asked for, for each group, as Markdown. */
export function hostTables(): string {
  return Object.entries(GROUPS)
    .map(([group, looksAt]) => {
      const rows = PLATFORMS.filter((platform) => platform.group === group).map(row);
      const head = ['| platform | hosts |', '| --- | --- |'];
      return [`Looked at: ${looksAt}.`, '', ...head, ...rows].join('\n');
    })
    .join('\n\n');
}

import { regex } from '../witness/regex.ts';

/** Does the path of this page fit a pattern? No pattern fits everywhere. */
export function holdsHere(pattern: string | undefined): boolean {
  // The path is asked for only where it matters.
  return pattern === undefined || regex(pattern).test(location.pathname);
}

/** Is this page never looked at (private messages)? */
export function isOffLimits({ never }: { never?: readonly string[] }): boolean {
  // The path is asked for once: each time takes 0.01 ms.
  return !!never?.length && holdsHere(never.join('|'));
}

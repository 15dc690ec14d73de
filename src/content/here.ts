import { fits } from '../witness/regex.ts';

/** Does the path of this page fit a pattern? No pattern fits everywhere. */
export function holdsHere(pattern: string | undefined): boolean {
  return fits(location.pathname, pattern);
}

/** Is this page never looked at (private messages)? */
export function isOffLimits(
  { never = [] }: { never?: readonly string[] },
  path = location.pathname,
): boolean {
  return never.some((pattern) => fits(path, pattern));
}

/** Compiled once: compiling was a third of the time of a press on nothing. */
const compiled = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern);
  compiled.set(pattern, known);
  return known;
}

/** Does the path of this page fit a pattern? No pattern fits everywhere. */
export function holdsHere(pattern: string | undefined): boolean {
  return pattern === undefined || compile(pattern).test(location.pathname);
}

/** Is this page never looked at (private messages)? */
export function isOffLimits({ never = [] }: { never?: readonly string[] }): boolean {
  return never.length > 0 && holdsHere(eitherOf(never));
}

const joined = new WeakMap<readonly string[], string>();

/** One pattern for all: the path is asked for once, and most presses are not off limits. */
function eitherOf(patterns: readonly string[]): string {
  const known = joined.get(patterns) ?? patterns.map((pattern) => `(?:${pattern})`).join('|');
  joined.set(patterns, known);
  return known;
}

const compiled = new Map<string, RegExp>();

/** A pattern of a platform file, compiled once. */
export function regex(source: string): RegExp {
  let pattern = compiled.get(source);
  if (!pattern) compiled.set(source, (pattern = new RegExp(source)));
  return pattern;
}

/** Does a text fit a pattern? No pattern fits all. */
export function fits(text: string, pattern: string | undefined): boolean {
  return pattern === undefined || regex(pattern).test(text);
}

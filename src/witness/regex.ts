const compiled = new Map<string, RegExp>();

/** A pattern of a platform file, compiled once. */
export function regex(source: string): RegExp {
  let pattern = compiled.get(source);
  if (!pattern) compiled.set(source, (pattern = new RegExp(source)));
  return pattern;
}

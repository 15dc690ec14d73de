/** Scheme and host of a match pattern such as 'https://*.x.com/*'; paths play no part in permissions. */
function partsOf(pattern: string): { scheme: string; host: string } | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const match = /^(\*|[a-z-]+):\/\/([^/]*)\//.exec(pattern);
  return match ? { scheme: match[1] ?? '', host: match[2] ?? '' } : undefined;
}

function hostCovers(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === narrow) return true;
  if (!wide.startsWith('*.')) return false;
  const base = wide.slice(2);
  return narrow === base || narrow.endsWith(`.${base}`);
}

/** Does one of the granted match patterns allow every host of `pattern`? */
export function isGranted(pattern: string, granted: Iterable<string>): boolean {
  const wanted = partsOf(pattern);
  if (!wanted) return false;
  for (const candidate of granted) {
    const given = partsOf(candidate);
    if (!given) continue;
    const schemeFits =
      given.scheme === wanted.scheme || (given.scheme === '*' && /^(\*|https?)$/.test(wanted.scheme));
    if (schemeFits && hostCovers(given.host, wanted.host)) return true;
  }
  return false;
}

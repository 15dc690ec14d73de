const ESCAPED = /[.+?^${}()|[\]\\]/g;

function sourceOf(pattern: string): string {
  const [, scheme = '', host = '', path = ''] = /^([^:]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  const schemes = scheme === '*' ? 'https?' : scheme;
  const hosts =
    host === '*'
      ? '[^/]+'
      : host.startsWith('*.')
        ? `(?:[^/]+\\.)?${host.slice(2).replace(ESCAPED, '\\$&')}`
        : host.replace(ESCAPED, '\\$&');
  return `^${schemes}://${hosts}(?::\\d+)?${path.replace(ESCAPED, '\\$&').replaceAll('*', '.*')}$`;
}

/** Does a URL match any of these match patterns? */
export function matcherOf(patterns: readonly string[]): (url: string) => boolean {
  const compiled = patterns.map((pattern) => new RegExp(sourceOf(pattern)));
  return (url) => compiled.some((pattern) => pattern.test(url));
}

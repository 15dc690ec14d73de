/**
 * Reads single fields out of a request body without parsing the rest: by exact key, in JSON, in JSON inside a
 * JSON string, in form encoding, in multipart. Whatever else the body holds is never looked at.
 */

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

const patterns = new Map<string, RegExp>();

/** One pattern a key: `"key":value` (quotes possibly escaped), `key=value` in a form, `name="key"` in multipart. */
function patternOf(key: string): RegExp {
  let pattern = patterns.get(key);
  if (!pattern) {
    const name = key.replace(ESCAPED, '\\$&');
    const json = String.raw`\\*"${name}\\*"\s*:\s*(?:\\*"((?:[^"\\]|\\(?!\\*")|\\[^"])*?)\\*"|(\[[^[\]{}]*\]|\{\s*\}|[[{]|[\w.+-]+))`;
    const form = String.raw`(?:^|[&?])${name}(?:\[\d*\])?=([^&\r\n]*)`;
    const multipart = String.raw`name="${name}"(?:\r?\n[^\r\n]+)*\r?\n\r?\n([^\r\n]*)`;
    patterns.set(key, (pattern = new RegExp(`${json}|${form}|${multipart}`, 'g')));
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** Form bodies arrive percent-encoded, sometimes twice (JSON in a form field). A broken escape stays as it is. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = Uint8Array.from(escapes.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
    return utf8(bytes);
  });
}

/** Decodes UTF-8; pure code has no TextDecoder. Malformed bytes become U+FFFD. */
export function utf8(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i++] ?? 0;
    const more = lead < 0x80 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : -1;
    let point = more <= 0 ? lead : lead & (0x3f >> more);
    let valid = more >= 0;
    for (let k = 0; k < more; k++) {
      const next = bytes[i] ?? 0;
      if ((next & 0xc0) !== 0x80) {
        valid = false;
        break;
      }
      point = (point << 6) | (next & 0x3f);
      i++;
    }
    text += valid && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  }
  return text;
}

/** Makes a form body readable for `valuesOf`: decoded, with `+` kept (keys and deciding values hold none). */
export function readableBody(body: string): string {
  return body.includes('%7B') || body.includes('%22') || /^[\w.[\]%-]+=/.test(body) ? decode(body) : body;
}

/** All values of a key, in order. A plain list shows whole, anything nested as its opening bracket, an empty object as '{}'. */
export function valuesOf(readable: string, key: string): string[] {
  const values: string[] = [];
  for (const match of readable.matchAll(patternOf(key))) {
    values.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
  }
  return values;
}

/** Reads fields of a request's body; the body is decoded at the first question, if there is one. */
export function bodyReader(request: { body?: string }): (key: string) => string[] {
  let readable: string | undefined;
  return (key) => {
    readable ??= readableBody(request.body ?? '');
    return valuesOf(readable, key);
  };
}

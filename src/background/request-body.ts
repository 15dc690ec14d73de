import type { WebRequest } from '../browser.ts';

type RequestBody = NonNullable<WebRequest.OnBeforeRequestDetailsType['requestBody']>;

/** Characters of a body that are looked at; the deciding fields are near the beginning. */
const LIMIT = 100_000;

/** The body of a request as text, in memory, for the rules to find their one field in. */
export function textOf(body: RequestBody | undefined): string | undefined {
  if (!body) return undefined;
  const form = body.formData as Record<string, unknown[]> | undefined;
  if (form) {
    const pairs = Object.entries(form).flatMap(([name, values]) =>
      values.map((value) => `${name}=${encodeURIComponent(typeof value === 'string' ? value : '')}`),
    );
    return pairs.join('&').slice(0, LIMIT);
  }
  const decoder = new TextDecoder();
  let text = '';
  for (const part of body.raw ?? []) {
    if (text.length >= LIMIT) break;
    if (part.bytes)
      text += decoder.decode(new Uint8Array(part.bytes as ArrayBuffer).subarray(0, LIMIT), { stream: true });
  }
  return text;
}
